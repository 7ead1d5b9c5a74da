import type { Consent, Edit, Theme } from '@antiracism-kit/schema';

/** What belongs to a step besides words: never what a visitor wrote, so that it may stay in the chain for ever. */
export interface StepFacts {
  /** `consent` and `keep-private`: what the author allows from now on. */
  readonly consent?: Consent;
  /** `propose`: which answers were edited, and why. */
  readonly edits?: readonly Edit[];
  /** `assign`: the moderator who has it now. */
  readonly to?: string;
  /** `label`: what it is about. */
  readonly themes?: readonly Theme[];
  /** `label`: commitments and actions it informed. */
  readonly informs?: readonly string[];
  /** `respond`: the role of who says what was done. */
  readonly role?: string;
  /** `publish`: the moderator who approved it first, where two are needed. */
  readonly with?: string;
  /** `log`: how it came. */
  readonly channel?: string;
}
