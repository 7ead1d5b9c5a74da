import type { Draft } from '../draft.ts';
import { talkWording } from '../kinds/talk.ts';
import { plainPledge } from './pledge.ts';
import type { BadSample, Sample } from './sample.ts';

const { organisation, receipt, lang } = plainPledge;

/** A request to talk, by email. */
export const plainTalk: Draft<'talk'> = {
  organisation,
  receipt,
  lang,
  kind: 'talk',
  key: 'sample-talk-0000000000',
  consent: { uses: ['read', 'contact'], wording: talkWording },
  fields: {
    who: 'guardian',
    about: 'How rotas are shared out on our ward.',
    contact: { by: 'email', name: 'Ana Reyes', email: 'ana.reyes@example.nhs.uk' },
    safe: 'After 5pm, and not on my ward.',
  },
};

/** Requests to talk that the schema accepts. */
export const goodTalks: readonly Sample<Draft<'talk'>>[] = [
  { name: 'to talk, by email', value: plainTalk },
  {
    name: 'to talk, by phone, with nothing else',
    value: {
      ...plainTalk,
      key: 'sample-talk-by-phone-0',
      fields: { who: 'not-sure', contact: { by: 'phone', phone: '01632 960 001' } },
    },
  },
  {
    name: 'to talk, in Teams',
    value: {
      ...plainTalk,
      key: 'sample-talk-in-teams-0',
      fields: { who: 'union', contact: { by: 'teams', teams: 'ana.reyes' } },
    },
  },
];

/** Requests to talk that are refused, with the issues they get. */
export const badTalks: readonly BadSample[] = [
  {
    name: 'no way to get in touch',
    value: { ...plainTalk, fields: { who: 'guardian' } },
    issues: [{ field: 'fields.contact', code: 'missing' }],
  },
  {
    name: 'a phone number without numbers',
    value: { ...plainTalk, fields: { who: 'guardian', contact: { by: 'phone', phone: 'ask the ward' } } },
    issues: [{ field: 'fields.contact.phone', code: 'wrong-format' }],
  },
  {
    name: 'no consent to get in touch',
    value: { ...plainTalk, consent: { uses: ['read'], wording: talkWording } },
    issues: [{ field: 'consent.uses', code: 'missing' }],
    beyondSchema: true,
  },
  {
    name: 'the consent to publish it',
    value: { ...plainTalk, consent: { uses: ['read', 'contact', 'published-with-name'], wording: talkWording } },
    issues: [{ field: 'consent.uses', code: 'not-an-option' }],
    beyondSchema: true,
  },
];
