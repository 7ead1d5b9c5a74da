import * as z from 'zod/mini';
import { say } from './field.ts';

/** Why a moderator edits what somebody wrote. */
export const editReasons = [
  'names-a-person',
  'identifies-a-person',
  'patient-information',
  'contact-details',
  'legal-risk',
  'clearer',
] as const;
/** One reason to edit. */
export type EditReason = (typeof editReasons)[number];

/** An answer that a moderator edited, and why. */
export const Edit = say(
  z.strictObject({
    field: say(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/)), 'The answer.'),
    reason: say(z.enum(editReasons), 'Why it was edited.'),
  }),
  'An answer that was edited, and why.',
  { id: 'Edit' },
);
export type Edit = z.infer<typeof Edit>;
