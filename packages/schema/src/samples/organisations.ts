import type { Organisation } from '../organisation.ts';
import type { BadSample, Sample } from './sample.ts';

/** An invented trust, for examples and tests. */
export const exampleTrust: Organisation = {
  code: 'ZZ1',
  name: 'Fenland and Coast NHS Foundation Trust',
  shortName: 'Fenland and Coast',
  type: 'trust',
  town: 'Wisbech',
  nation: 'england',
  memberOf: [{ code: 'S1Y5D', validFrom: '2026-04-01' }],
  terms: { ethnicMinorities: 'people from ethnic minorities', strategy: 'antiracism strategy' },
  support: {
    checkedOn: '2026-11-02',
    contacts: [
      {
        route: 'guardian',
        name: 'Freedom to Speak Up Guardian',
        phone: '01632 960 011',
        email: 'guardian@fenlandandcoast.example',
      },
      { route: 'staff-network', name: 'Race equality network', email: 'race.equality@fenlandandcoast.example' },
      { route: 'occupational-health', name: 'Occupational health and wellbeing', phone: '01632 960 014' },
    ],
  },
  example: true,
};

/** Organisations that the schema accepts. */
export const goodOrganisations: readonly Sample<Organisation>[] = [
  { name: 'a trust', value: exampleTrust },
  {
    name: 'a system with a code of the new form',
    value: {
      code: 'S1Y5D',
      name: 'NHS Central East Integrated Care Board',
      shortName: 'Central East',
      type: 'icb',
      nation: 'england',
      validFrom: '2026-04-01',
      memberOf: [{ code: 'Y61' }],
    },
  },
];

/** Organisations that are refused, with the issues they get. */
export const badOrganisations: readonly BadSample[] = [
  {
    name: 'a code of two letters',
    value: { ...exampleTrust, code: 'RG' },
    issues: [{ field: 'code', code: 'wrong-format' }],
  },
  {
    name: 'a type we do not know',
    value: { ...exampleTrust, type: 'club' },
    issues: [{ field: 'type', code: 'not-an-option' }],
  },
  {
    name: 'a membership that starts on no real day',
    value: { ...exampleTrust, memberOf: [{ code: 'S1Y5D', validFrom: '2026-04-31' }] },
    issues: [{ field: 'memberOf.0.validFrom', code: 'not-a-date' }],
  },
  {
    name: 'an email address without an at sign',
    value: {
      ...exampleTrust,
      support: { checkedOn: '2026-11-02', contacts: [{ route: 'guardian', name: 'G', email: 'nobody' }] },
    },
    issues: [{ field: 'support.contacts.0.email', code: 'wrong-format' }],
  },
];
