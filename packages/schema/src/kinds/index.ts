import type * as z from 'zod/mini';
import { livedExperience } from './lived-experience.ts';
import { newIdea } from './new-idea.ts';
import { pledge } from './pledge.ts';
import { pledgeUpdate } from './pledge-update.ts';
import { recording } from './recording.ts';
import { talk } from './talk.ts';
import { triedAndStopped } from './tried-and-stopped.ts';
import { workingWell } from './working-well.ts';

/** Every kind of thing that can be sent. */
export const kinds = /* @__PURE__ */ Object.freeze([
  pledge,
  pledgeUpdate,
  workingWell,
  triedAndStopped,
  newIdea,
  talk,
  recording,
  livedExperience,
] as const);

/** The answers of each kind, by its name. */
export type FieldsOf = { [K in (typeof kinds)[number] as K['name']]: z.infer<K['fields']> };

/** The answers of each kind that anyone may read once published, by its name. */
export type PublicFieldsOf = {
  [K in (typeof kinds)[number] as K['name']]: Pick<
    z.infer<K['fields']>,
    K['public'][number] & keyof z.infer<K['fields']>
  >;
};

/** The name of a kind. */
export type KindName = keyof FieldsOf;
