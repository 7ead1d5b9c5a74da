import type { Organisation, Succession } from '@antiracism-kit/schema';
import { exampleTrust } from '@antiracism-kit/schema/samples';
import type { HostedOrganisation } from '../store/store.ts';

const organisation = (
  code: string,
  type: Organisation['type'],
  memberOf: string[],
  more: Partial<Organisation> = {},
): Organisation => ({
  code,
  name: `${code} in full`,
  shortName: `${code} in short`,
  type,
  nation: 'england',
  memberOf: memberOf.map((one) => ({ code: one })),
  ...more,
});

/** Where pages of the test organisations are served from. */
export const origins = {
  trust: 'https://intranet.zz1.example',
  sister: 'https://intranet.zz2.example',
  system: 'https://www.system.example',
  region: 'https://www.region.example',
  elsewhere: 'https://staff.zz9.example',
  unknown: 'https://evil.example',
} as const;

/** Two trusts of one system, one of another, all in one region; and a system that ended. */
export const hosted: readonly HostedOrganisation[] = [
  { organisation: organisation('Y99', 'region', []), origins: [origins.region] },
  { organisation: organisation('S1A', 'icb', ['Y99']), origins: [origins.system] },
  { organisation: organisation('S2A', 'icb', ['Y99']), origins: [] },
  { organisation: organisation('OLD', 'icb', ['Y99'], { validTo: '2026-03-31' }), origins: [] },
  { organisation: { ...exampleTrust, memberOf: [{ code: 'S1A' }] }, origins: [origins.trust] },
  { organisation: organisation('ZZ2', 'trust', ['S1A']), origins: [origins.sister] },
  { organisation: organisation('ZZ9', 'trust', ['S2A']), origins: [origins.elsewhere] },
];

/** The old system became the first of today's. */
export const successions: readonly Succession[] = [{ type: 'rename', from: ['OLD'], to: ['S1A'], on: '2026-04-01' }];
