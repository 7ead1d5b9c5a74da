import type { Organisation } from '@antiracism-kit/schema';
import { exampleTrust } from '@antiracism-kit/schema/samples';

const nation = 'england';
const since = '2026-04-01';

/** Invented trusts in the systems of the East of England, and a national body that stands for a real one. */
export const exampleOrganisations: readonly Organisation[] = [
  exampleTrust,
  {
    code: 'ZZ2',
    name: 'Chalk Hills Mental Health NHS Foundation Trust',
    shortName: 'Chalk Hills',
    type: 'trust',
    town: 'Saffron Walden',
    nation,
    memberOf: [{ code: 'D7T5G', validFrom: since }],
    support: {
      checkedOn: '2026-10-12',
      contacts: [
        {
          route: 'guardian',
          name: 'Freedom to Speak Up Guardian',
          phone: '01632 960 021',
          email: 'speakup@chalkhills.example',
        },
        { route: 'union', name: 'Staff side office', email: 'staffside@chalkhills.example' },
      ],
    },
    example: true,
  },
  {
    code: 'ZZ3',
    name: 'Marshland Community NHS Trust',
    shortName: 'Marshland Community',
    type: 'trust',
    town: 'Diss',
    nation,
    memberOf: [{ code: 'T6Y0W', validFrom: since }],
    support: {
      checkedOn: '2026-03-02',
      contacts: [
        { route: 'guardian', name: 'Freedom to Speak Up Guardian', phone: '01632 960 031' },
        { route: 'staff-network', name: 'Global majority network', email: 'network@marshland.example' },
      ],
    },
    example: true,
  },
  {
    code: 'ZZ9',
    name: 'A national body',
    shortName: 'A national body',
    type: 'national-body',
    nation,
    memberOf: [],
    example: true,
  },
];
