import { sqliteWorld } from './sqlite-world.ts';
import { storeSuite } from './store.suite.ts';

storeSuite('a store in an SQLite file', sqliteWorld);
