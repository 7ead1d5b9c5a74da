import { afterEach, beforeEach, describe } from 'vitest';
import { accountabilitySuite } from './accountability.suite.ts';
import { addingSuite } from './adding.suite.ts';
import { caseworkSuite } from './casework.suite.ts';
import { decidingSuite } from './deciding.suite.ts';
import { draftsSuite } from './drafts.suite.ts';
import { keepingSuite } from './keeping.suite.ts';
import { keysSuite } from './keys.suite.ts';
import { linksSuite } from './links.suite.ts';
import type { OpenStore } from './open-store.ts';
import { reportsSuite } from './reports.suite.ts';
import { sealedSuite } from './sealed.suite.ts';
import { sealedPublishingSuite } from './sealed-publishing.suite.ts';
import { hosted, successions, type World } from './suite-world.ts';
import { wallsSuite } from './walls.suite.ts';

/** Everything the store promises, for any database: `make` gives each test a database of its own. */
export function storeSuite(name: string, make: () => Promise<World>): void {
  describe(name, () => {
    let world: World;
    let store: OpenStore;
    beforeEach(async () => {
      world = await make();
      store = await world.open();
      await store.saveOrganisations(hosted, successions);
    });
    afterEach(async () => {
      await store.close();
      await world.end();
    });
    const now = () => ({ store, world });

    describe('adding', () => addingSuite(now));
    describe('deciding', () => decidingSuite(now));
    describe('casework', () => caseworkSuite(now));
    describe('drafts', () => draftsSuite(now));
    describe('keeping', () => keepingSuite(now));
    describe('keys', () => keysSuite(now));
    describe('sealed', () => sealedSuite(now));
    describe('publishing what was sealed', () => sealedPublishingSuite(now));
    describe('reports', () => reportsSuite(now));
    describe('walls', () => wallsSuite(now));
    describe('accountability', () => accountabilitySuite(now));
    describe('links', () => linksSuite(now));
  });
}
