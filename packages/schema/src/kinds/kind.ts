import type * as z from 'zod/mini';
import type { Use } from '../consent.ts';
import type { Issue } from '../issue.ts';

/** How a pledge, or anything else with a follow-up, is going. `not-updated` is where it starts. */
export type Outcome = 'not-updated' | 'in-progress' | 'kept' | 'partly-kept' | 'not-kept';

/** Who a published item is by, as far as its author wants to be known. Empty: not named at all. */
export interface By {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly team?: string | undefined;
}

/** Everything there is to know about one sort of thing a visitor can send. Shared code asks these facts and never the name. */
export interface Kind<
  Name extends string = string,
  Fields extends z.core.$ZodType = z.core.$ZodType,
  Public extends string = string,
> {
  readonly name: Name;
  /** The letter that short references begin with. */
  readonly letter: string;
  /** `confidential` kinds are sealed in the browser and written only on the hub's own page. */
  readonly tier: 'practice' | 'confidential';
  /** Who sends it: a visitor through a form, or only the team, with the consent of the person it is from. */
  readonly sentBy: 'visitor' | 'team';
  /** The answers, each with its sentence. */
  readonly fields: Fields;
  /** The answers anyone may read once the item is published; every other one stays with author and moderators. Empty: it is never published. */
  readonly public: readonly Public[];
  /** The answers that are sealed in the browser. */
  readonly sealed: readonly string[];
  /** The answers that are kept apart from the rest, in a place of their own, and erased sooner: ways to get in touch. */
  readonly apart: readonly string[];
  /** The answers a person writes freely: searched once published, and read for personal details before. */
  readonly written: readonly string[];
  /** The consents this kind can ask for. */
  readonly uses: readonly Use[];
  /** The version of the words a person agrees to when they send it. */
  readonly wording: string;
  /** How many different people must agree before it is published. */
  readonly reviewers: 1 | 2;
  /** Working days within which the team answers. */
  readonly replyWithin: number;
  /** Days an item is kept after it was decided, while it is not on the walls. An operator can set others. */
  readonly keepDays: number;
  /** Days an item stays on the walls; without it, for as long as nobody takes it down. */
  readonly keepPublishedDays?: number;
  /** How exactly the time of arrival is kept. */
  readonly receivedTo: 'day' | 'week';
  /** How exactly walls tell when it was published. A year says little about who was on shift. */
  readonly datedTo: 'day' | 'year';
  /** Whether it can become an action of the strategy. */
  readonly canBecomeAction?: boolean;
  /** The kind this one is a follow-up to: it is sent with that item's receipt and shown with that item. */
  readonly follows?: string;
  /** The consents without which these answers cannot be taken at all. */
  least(fields: z.output<Fields>): readonly Use[];
  /** The consent that publishing these answers needs; nothing for a kind that is never published. */
  needs(fields: z.output<Fields>): Use | undefined;
  /** Who the item is by, as its author chose to be shown. */
  by(fields: z.output<Fields>): By;
  /** What walls can filter and sort by: `name:value` facets, and the day it falls due. */
  facets(fields: z.output<Fields>): { readonly facets: readonly string[]; readonly due?: string };
  /** For a follow-up: how the item it follows is going, as its author says. */
  outcome?(fields: z.output<Fields>): Outcome;
  /** Where its author asked to be reminded of it, and of which day; nothing where they did not ask. */
  remind?(fields: z.output<Fields>): { readonly email: string; readonly due: string } | undefined;
  /** Rules that depend on the day of sending, for example a date that must lie ahead. */
  today?(fields: z.output<Fields>, today: string): Issue[];
}

/** Declares a kind; the facts are made when first asked for, so that a bundle that only needs a kind's limits leaves them out. */
export const kind = <Name extends string, Fields extends z.core.$ZodType, const Public extends string>(
  facts: () => Kind<Name, Fields, Public>,
): Kind<Name, Fields, Public> => facts();

/** Whether a kind is sent as it is written: by a visitor through a form, or logged by the team. What is told in confidence never is. */
export const isSentOpenly = ({ tier, follows }: Kind): boolean => tier === 'practice' && follows === undefined;

/** Whether items of a kind are ever on a wall of their own. */
export const isShown = (kind: Kind): boolean => kind.public.length > 0 && kind.follows === undefined;
