import type { HostedOrganisation } from '../../store/store.ts';

const trust = (code: string, name: string, shortName: string): HostedOrganisation => ({
  organisation: { code, name, shortName, type: 'trust', nation: 'england', memberOf: [], example: true },
  origins: [],
});

/** Two invented trusts. */
export const trusts: readonly HostedOrganisation[] = [
  trust('ZZ1', 'Fenland and Coast NHS Foundation Trust', 'Fenland and Coast'),
  trust('ZZ2', 'Chalk Hills NHS Trust', 'Chalk Hills'),
];
