import { postgresWorld } from '../store/postgres-world.ts';
import { sqliteWorld } from '../store/sqlite-world.ts';
import { accountsSuite } from './accounts.suite.ts';

accountsSuite('sign-in over an SQLite file', sqliteWorld);
accountsSuite('sign-in over PostgreSQL', postgresWorld);
