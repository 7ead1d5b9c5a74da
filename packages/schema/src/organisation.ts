import * as z from 'zod/mini';
import { day, odsCode, say, text, webAddress } from './field.ts';

const line = (sentence: string) => text({ min: 1, max: 200 }, sentence);

/** One route to help. At least one of phone, email and link is given. */
export const SupportContact = say(
  z.strictObject({
    route: say(
      z.enum(['guardian', 'staff-network', 'union', 'occupational-health', 'report-racism', 'equality-team', 'other']),
      'What sort of help it is. `guardian` is the Freedom to Speak Up Guardian.',
    ),
    name: line('Name of the person, team or service.'),
    phone: z.optional(line('Phone number as people dial it.')),
    email: z.optional(say(z.email(), 'Email address.')),
    link: z.optional(webAddress('Web address.')),
  }),
  'One route to help.',
);

/** Where people at an organisation get help, and when somebody last checked that it is right. */
export const Support = say(
  z.strictObject({
    checkedOn: day('The day somebody last checked the contacts. After 6 months they count as out of date.'),
    contacts: say(z.array(SupportContact).check(z.maxLength(20)), 'Routes to help, first choice first.'),
  }),
  'Where people get help.',
);

/** Belonging to a system, region or body, for as long as it lasted. */
export const Membership = say(
  z.strictObject({
    code: odsCode('ODS code of the system, region or body.'),
    validFrom: z.optional(day('First day.')),
    validTo: z.optional(day('Last day; absent while it lasts.')),
  }),
  'Membership of a system, region or body.',
);

/** How one or more organisations became one or more others. */
export const Succession = say(
  z.strictObject({
    type: say(z.enum(['merger', 'split', 'acquisition', 'rename', 'closure']), 'What happened.'),
    from: say(z.array(odsCode('ODS code.')).check(z.minLength(1)), 'The organisations before.'),
    to: say(z.array(odsCode('ODS code.')), 'The organisations after; empty for a closure.'),
    on: day('The first day of the new state.'),
  }),
  'How organisations became others. Old records keep the code that was true on their day.',
);
export type Succession = z.infer<typeof Succession>;

/** The words an organisation uses for itself. */
export const Terms = say(
  z.strictObject({
    ethnicMinorities: line('Its term for people from ethnic minorities.'),
    strategy: line('Its name for the strategy, for example antiracism strategy.'),
  }),
  'The words an organisation chose.',
);

/** An organisation: a trust, a system's board, a region, a national body. */
export const Organisation = say(
  z.strictObject({
    code: odsCode('ODS code, old or new form. The type is never inferred from it.'),
    name: line('Full name.'),
    shortName: line('Name as people say it.'),
    type: say(z.enum(['trust', 'icb', 'ics', 'region', 'national-body', 'other']), 'What sort of organisation it is.'),
    town: z.optional(line('Town of its headquarters.')),
    nation: say(z.enum(['england', 'wales', 'scotland', 'northern-ireland']), 'The nation it works in.'),
    formerNames: z.optional(
      say(
        z.array(z.strictObject({ name: line('The name.'), validTo: day('Last day of the name.') })),
        'Names it had before.',
      ),
    ),
    validFrom: z.optional(day('First day, where known.')),
    validTo: z.optional(day('Last day; absent while it exists.')),
    memberOf: say(z.array(Membership), 'The systems, regions and bodies it belongs to.'),
    terms: z.optional(Terms),
    support: z.optional(Support),
    example: z.optional(say(z.boolean(), 'True for an invented organisation.')),
  }),
  'An organisation.',
  { id: 'Organisation' },
);
export type Organisation = z.infer<typeof Organisation>;

/** The reference file: organisations and how they succeed one another. */
export const OrganisationFile = say(
  z.strictObject({
    organisations: say(z.array(Organisation), 'Every organisation, also those that have ended.'),
    successions: say(z.array(Succession), 'How they succeed one another.'),
  }),
  'Reference data of organisations.',
);
export type OrganisationFile = z.infer<typeof OrganisationFile>;

/** The codes that follow from an old one, through every succession up to a day; the code itself where nothing changed. */
export function successorsOf(code: string, successions: readonly Succession[], on: string): string[] {
  const next = successions.filter(
    ({ from, on: since, to }) => from.includes(code) && since <= on && !to.includes(code),
  );
  if (next.length === 0) return [code];
  return [...new Set(next.flatMap(({ to }) => to.flatMap((after) => successorsOf(after, successions, on))))];
}
