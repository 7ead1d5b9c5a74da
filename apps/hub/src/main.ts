import { join } from 'node:path';
import { kinds as everyKind, type OrganisationFile } from '@antiracism-kit/schema';
import organisations from '@antiracism-kit/schema/data/organisations.json' with { type: 'json' };
import type { Kysely } from 'kysely';
import { destination } from 'pino';
import { createApp } from './app.ts';
import { type Config, ConfigFaults, readConfig } from './config.ts';
import { openConsole } from './console/console.ts';
import { loadExamples, loadOrganisations } from './examples/load.ts';
import { home } from './home.ts';
import { startDailyJobs } from './jobs/daily.ts';
import { startDigests } from './jobs/digest.ts';
import { keepSecret } from './keep-secret.ts';
import { createLog } from './log.ts';
import { keepWidgets } from './pages/widget-files.ts';
import { firstModeratorLink } from './sign-in/first-moderator-link.ts';
import type { SignInTables } from './sign-in/tables.ts';
import { openStore } from './store/open-store.ts';
import { londonDay } from './today.ts';

/** Longest wait for requests that are under way when the hub is told to stop. */
const patience = 10_000;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// better-sqlite3 crashes without a word on a Node.js it was not built for.
if (!(major >= 26 || (major === 24 && minor >= 11) || (major === 22 && minor >= 18)))
  giveUp(`Node.js ${process.version} cannot run the hub. Use Node.js 24.11 or later.`);

const [command, ...words] = process.argv.slice(2);
if (
  command !== undefined &&
  !(command === 'snapshot' && words.length > 0) &&
  !(command === 'audit' && words[0] === 'verify')
)
  giveUp('The hub has two commands: snapshot <folder> [ODS code …], and audit verify. Without a command it serves.');

const config = settings();
const today = londonDay();
const log = createLog(config.logLevel, destination({ dest: 2, sync: true }));
const secret = config.secret ?? keepSecret(config.dataFolder);
const kinds = everyKind.map((kind) => ({ ...kind, keepDays: config.keepDays[kind.name] ?? kind.keepDays }));
const store = await openStore(
  config.databaseUrl === undefined
    ? { file: join(config.dataFolder, 'hub.sqlite') }
    : { databaseUrl: config.databaseUrl },
  { today, kinds },
).catch((fault: Error) => giveUp(`The database could not be opened. ${fault.message}`));
if (command === 'snapshot') await copy(words);
if (command === 'audit') await verify();
await loadOrganisations(store, organisations as OrganisationFile);
if (config.demo && (await loadExamples(store, config.demoOrigin, today())) === 'loaded')
  console.log('Example data is loaded.');

const origin = config.publicUrl;
const keptWidgets = join(config.dataFolder, 'widgets');
await keepWidgets(keptWidgets).catch((fault: Error) =>
  log.warn({ err: fault }, 'The widgets’ files could not be kept.'),
);
const consoleParts = openConsole({ store, origin, secret });
const storybook = config.demo && { storybook: home.storybook };
const app = await createApp({ store, config, log, today, kinds, keptWidgets, console: consoleParts, ...storybook });
const db = store.db as unknown as Kysely<SignInTables>;
const link = await firstModeratorLink({ db, origin, always: config.moderatorLink });

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));
await app
  .listen({ port: config.port, host: config.host })
  .catch((fault: NodeJS.ErrnoException) =>
    giveUp(fault.code === 'EADDRINUSE' ? `Port ${config.port} is in use. Set PORT to another one.` : fault.message),
  );
log.info({ port: config.port, database: store.database }, 'listening');
const mailer = config.mail && (await import('./mail/mailer.ts')).createMailer(config.mail);
const stopJobs = startDailyJobs({ store, kinds, today, mailer, publicUrl: config.publicUrl }, log);
const stopDigests =
  mailer && startDigests({ store, mailer, moderators: consoleParts.moderators, publicUrl: config.publicUrl }, log);

console.log(config.demo ? `Demo intranet: ${config.demoOrigin}/` : `Hub: ${config.publicUrl}/`);
console.log(`Console: ${config.publicUrl}/console/`);
if (link) console.log(`Sign the first moderator in, once, within 24 hours: ${link}`);

/** Writes a copy for reading and ends; it may stand beside a hub that runs on the same data. */
async function copy([folder = '', ...codes]: readonly string[]): Promise<never> {
  const { snapshotOf } = await import('./snapshot/snapshot-of.ts');
  const parts = { store, config, today, kinds, folder, codes };
  const { pages, organisations } = await snapshotOf(parts).catch((fault: Error) => giveUp(fault.message));
  await store.close();
  console.log(`${pages} pages of ${organisations.length} organisations are in ${folder}.`);
  process.exit(0);
}

/** Checks the chains of everything that was decided and opened, and ends: with 0 when nothing was changed, removed or moved. */
async function verify(): Promise<never> {
  const broken = await store.brokenLink();
  await store.close();
  if (broken) {
    const step =
      'decision' in broken ? `decision ${broken.decision}` : `step ${broken.sealedStep} of what was told in confidence`;
    giveUp(`The chain of ${broken.organisation} is broken at ${step}. Compare with a backup.`);
  }
  console.log('Every chain is whole.');
  process.exit(0);
}

async function stop(signal: string): Promise<void> {
  log.info({ signal }, 'stopping');
  // A browser keeps its connection open after its answer, and would hold the hub up.
  setInterval(() => app.server.closeIdleConnections(), 100).unref();
  setTimeout(() => app.server.closeAllConnections(), patience).unref();
  await app.close();
  await stopJobs();
  await stopDigests?.();
  mailer?.close();
  await store.close();
  process.exit(0);
}

function settings(): Config {
  try {
    return readConfig(process.env);
  } catch (fault) {
    if (fault instanceof ConfigFaults) return giveUp(fault.faults.join('\n'));
    throw fault;
  }
}

function giveUp(reason: string): never {
  console.error(reason);
  process.exit(1);
}
