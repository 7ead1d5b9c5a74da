import { postgresWorld } from './postgres-world.ts';
import { storeSuite } from './store.suite.ts';

storeSuite('a store in PostgreSQL', postgresWorld);
