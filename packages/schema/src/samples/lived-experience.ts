import type { Draft } from '../draft.ts';
import { experienceUses, experienceWording } from '../kinds/lived-experience.ts';
import { plainPledge } from './pledge.ts';
import type { BadSample, Sample } from './sample.ts';

const { organisation, receipt, lang } = plainPledge;

/** An experience that its author wants only to be read. */
export const plainExperience: Draft<'lived-experience'> = {
  organisation,
  receipt,
  lang,
  kind: 'lived-experience',
  key: 'sample-experience-0000',
  consent: { uses: [...experienceUses.private], wording: experienceWording },
  fields: {
    whose: 'mine',
    whatHappened: 'In handover my name was laughed at again, and nobody said anything.',
    use: { as: 'private' },
  },
};

/** Experiences that the schema accepts. */
export const goodExperiences: readonly Sample<Draft<'lived-experience'>>[] = [
  { name: 'an experience to be kept private', value: plainExperience },
  {
    name: 'an experience that somebody saw, to be published without a name',
    value: {
      ...plainExperience,
      consent: { uses: [...experienceUses['without-name']], wording: experienceWording },
      fields: {
        whose: 'seen',
        whatHappened: 'A colleague was asked where she was really from, in front of a patient. 👩🏾‍⚕️',
        wouldHaveHelped: 'Somebody senior saying at once that this is not how we talk here.',
        use: { as: 'without-name' },
      },
    },
  },
  {
    name: 'an experience to be used once the words are agreed',
    value: {
      ...plainExperience,
      consent: { uses: [...experienceUses['after-agreement']], wording: experienceWording },
      fields: { whose: 'not-said', whatHappened: '…', use: { as: 'after-agreement' } },
    },
  },
  {
    name: 'an experience to be published with a name, as long as it may be',
    value: {
      ...plainExperience,
      consent: { uses: [...experienceUses['with-name']], wording: experienceWording },
      fields: {
        whose: 'of-a-group',
        whatHappened: '👩🏾‍⚕️'.repeat(4000),
        use: { as: 'with-name', name: 'Ana Reyes', role: 'Porter' },
      },
    },
  },
];

/** Experiences that are refused, with the issues they get. */
export const badExperiences: readonly BadSample[] = [
  {
    name: 'nothing that happened, and nobody whose it is',
    value: { ...plainExperience, fields: { whatHappened: '  ', use: { as: 'private' } } },
    issues: [
      { field: 'fields.whose', code: 'missing' },
      { field: 'fields.whatHappened', code: 'missing' },
    ],
  },
  {
    name: 'one character too many',
    value: { ...plainExperience, fields: { ...plainExperience.fields, whatHappened: 'x'.repeat(4001) } },
    issues: [{ field: 'fields.whatHappened', code: 'too-long', limit: 4000 }],
  },
  {
    name: 'a name that is not to appear',
    value: {
      ...plainExperience,
      fields: { ...plainExperience.fields, use: { as: 'without-name', name: 'Dr Smith' } },
    },
    issues: [{ field: 'fields.use.name', code: 'unknown-field' }],
  },
  {
    name: 'no leave to read it',
    value: { ...plainExperience, consent: { uses: ['counted'], wording: experienceWording } },
    issues: [{ field: 'consent.uses', code: 'missing' }],
    beyondSchema: true,
  },
  {
    name: 'leave to get in touch, for which there is only the receipt',
    value: { ...plainExperience, consent: { uses: ['read', 'contact'], wording: experienceWording } },
    issues: [{ field: 'consent.uses', code: 'not-an-option' }],
    beyondSchema: true,
  },
];
