import type { Draft } from '../draft.ts';
import { pledgeUpdateWording } from '../kinds/pledge-update.ts';
import { plainPledge } from './pledge.ts';
import type { BadSample, Sample } from './sample.ts';

const plain: Draft<'pledge-update'> = {
  ...plainPledge,
  kind: 'pledge-update',
  key: 'sample-update-key-0000',
  consent: { uses: ['published-without-name'], wording: pledgeUpdateWording },
  fields: { outcome: 'in-progress', text: 'After the June meeting we moved prayer and quiet room bookings online.' },
};

/** Updates that the schema accepts. */
export const goodPledgeUpdates: readonly Sample<Draft<'pledge-update'>>[] = [
  { name: 'in progress', value: plain },
  { name: 'kept, without words', value: { ...plain, key: 'sample-update-key-0001', fields: { outcome: 'kept' } } },
  {
    name: 'not kept, with the reason',
    value: {
      ...plain,
      key: 'sample-update-key-0002',
      fields: {
        outcome: 'not-kept',
        text: 'We offered 9 of 24. We lost the post that ran it. We will try again with 1 a month.',
      },
    },
  },
];

/** Updates that are refused, with the issues they get. */
export const badPledgeUpdates: readonly BadSample[] = [
  { name: 'no outcome', value: { ...plain, fields: {} }, issues: [{ field: 'fields.outcome', code: 'missing' }] },
  {
    name: 'an outcome only the hub gives',
    value: { ...plain, fields: { outcome: 'not-updated' } },
    issues: [{ field: 'fields.outcome', code: 'not-an-option' }],
  },
  {
    name: '501 letters',
    value: { ...plain, fields: { outcome: 'kept', text: 'x'.repeat(501) } },
    issues: [{ field: 'fields.text', code: 'too-long', limit: 500 }],
  },
];
