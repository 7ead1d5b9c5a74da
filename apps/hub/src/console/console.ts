import { Problem } from '@antiracism-kit/schema';
import formBody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { ConsoleParts } from '../app.ts';
import { problemOf, retryAfterSeconds } from '../guards/problems.ts';
import { isSameOrigin } from '../guards/same-origin.ts';
import { openAccounts } from '../sign-in/accounts.ts';
import { Invitations } from '../sign-in/invitations.ts';
import { namesOf } from '../sign-in/names.ts';
import type { SignInTables } from '../sign-in/tables.ts';
import type { OpenStore } from '../store/open-store.ts';
import { askAuthor } from './ask-author/ask-author.ts';
import { assign } from './assign/assign.ts';
import { audit } from './audit/audit.ts';
import { close } from './close/close.ts';
import { decline } from './decline/decline.ts';
import { erasures } from './erasures/erasures.ts';
import { formOf } from './form.ts';
import { invite } from './invite/invite.ts';
import { item } from './item/item.ts';
import { join } from './join/join.ts';
import { changeKeys } from './keys/change/change.ts';
import { keyring } from './keys/keyring/keyring.ts';
import { keys } from './keys/keys.ts';
import { makeKey } from './keys/make/make.ts';
import { poster } from './keys/poster/poster.ts';
import { resealOpen } from './keys/reseal/reseal.ts';
import { startKeys } from './keys/start/start.ts';
import { testKey } from './keys/test/test.ts';
import { label } from './label/label.ts';
import { log } from './log/log.ts';
import { enterMeasure } from './measures/enter.ts';
import { measures } from './measures/measures.ts';
import { measureTarget } from './measures/target.ts';
import { uploadMeasures } from './measures/upload.ts';
import { organisation } from './organisation/organisation.ts';
import { organisations } from './organisations/organisations.ts';
import { newPaper } from './papers/new-paper.ts';
import { papers } from './papers/papers.ts';
import { goTo, type PageParts } from './parts.ts';
import { explanationOf } from './problem/explanation.ts';
import { promote } from './promote/promote.ts';
import { propose } from './propose/propose.ts';
import { publish } from './publish/publish.ts';
import { queue } from './queue/queue.ts';
import { remove } from './remove/remove.ts';
import { requestChanges } from './request-changes/request-changes.ts';
import { respond } from './respond/respond.ts';
import { restricted } from './restricted/restricted.ts';
import { restrictedAudit } from './restricted/restricted-audit.ts';
import { signIn } from './sign-in/sign-in.ts';
import { check } from './strategy/check/check.ts';
import { arrange } from './strategy/edit/arrange.ts';
import { edit } from './strategy/edit/edit.ts';
import { files } from './strategy/files/files.ts';
import { needs } from './strategy/needs/needs.ts';
import { strategy } from './strategy/strategy.ts';
import { update } from './strategy/update/update.ts';
import { updates } from './strategy/update/updates.ts';
import { versions } from './strategy/versions/versions.ts';
import { support } from './support/support.ts';
import { undo } from './undo/undo.ts';
import { users } from './users/users.ts';
import { sentence, urgentFlags, words } from './words.ts';

const openPages = [signIn, join];
const pages = [
  queue,
  item,
  publish,
  requestChanges,
  decline,
  remove,
  undo,
  propose,
  askAuthor,
  assign,
  label,
  respond,
  promote,
  close,
  log,
  erasures,
  users,
  invite,
  organisations,
  organisation,
  support,
  papers,
  newPaper,
  strategy,
  edit,
  arrange,
  check,
  update,
  updates,
  versions,
  files,
  needs,
  measures,
  enterMeasure,
  measureTarget,
  uploadMeasures,
  keys,
  makeKey,
  testKey,
  keyring,
  startKeys,
  changeKeys,
  poster,
  resealOpen,
  restricted,
  restrictedAudit,
  audit,
];

const headers = {
  // With no-referrer, as on our other pages, browsers would send forms with the origin "null".
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

/** What a console is opened over. */
export interface ConsoleOptions {
  readonly store: OpenStore;
  /** The hub's own origin. */
  readonly origin: string;
  /** Signs the session cookies; see `AccountsOptions`. */
  readonly secret: string;
}

/** Opens the moderation console: pages below `/console`, made on the server, that work without script. */
export function openConsole({ store, origin, secret }: ConsoleOptions): ConsoleParts {
  // sign-in's tables stand in the store's database, and only sign-in knows them
  const db = store.db as unknown as Kysely<SignInTables>;
  const accounts = openAccounts({ db, type: store.database, origin, secret });
  const invitations = new Invitations({ db });
  return {
    whoIs: accounts.whoIs,
    nameOf: namesOf({ db }),
    moderators: accounts.list,
    mount: async (app, hub) => {
      const parts: PageParts = { ...hub, accounts, invitations, store, origin };
      await app.register(async (scope) => prepare(scope, parts), { prefix: '/console' });
    },
  };
}

async function prepare(scope: FastifyInstance, parts: PageParts): Promise<void> {
  await scope.register(formBody, { bodyLimit: 96 * 1024 });
  scope.decorateReply('page', function page(this: FastifyReply, view, data) {
    const { moderator } = this.request;
    const errorList = Object.entries(data.errors ?? {}).map(([id, text]) => ({ href: `#${id}`, text }));
    const shared = { words, sentence, urgentFlags, errorList, ...(moderator && { moderator }) };
    return this.type('text/html; charset=utf-8').send(parts.render(`console/${view}`, { ...shared, ...data }));
  });
  scope.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    const { cookie, origin, 'sec-fetch-site': site } = request.headers;
    if (request.method === 'POST' && ((origin ?? site) === undefined || !isSameOrigin(request.headers, parts.origin)))
      throw new Problem('not-allowed');
    const moderator = cookie && (await parts.accounts.whoIs(cookie));
    if (moderator) request.moderator = moderator;
  });
  scope.setErrorHandler(explain);
  scope.setNotFoundHandler((request, reply) => explain(new Problem('not-found'), request, reply));

  for (const page of openPages) await page(scope, parts);
  await scope.register(async (signedIn) => {
    signedIn.addHook('preHandler', async (request, reply) => {
      if (request.moderator) return undefined;
      // After a link on another site a browser holds a Strict cookie back until a page of ours has loaded.
      if (request.method === 'GET' && request.headers['sec-fetch-site'] === 'cross-site')
        return reply.page('sign-in/onward.njk', { title: 'Opening the console', to: request.url });
      if (request.method === 'GET') return goTo(reply, `/console/sign-in?to=${encodeURIComponent(request.url)}`);
      // Signed out while writing: the page that asks to sign in again still has what was written.
      const written = formOf(request.body).text('message').trim() || writtenIn(request.body);
      const to =
        /^\/console\/(items\/[0-9a-f-]{36}|organisations\/\w+\/strategy)/.exec(request.url)?.[0] ?? '/console/items';
      return reply.status(401).page('sign-in/sign-in.njk', { title: 'Sign in again', to, late: true, written });
    });
    signedIn.get('/', (_, reply) => goTo(reply, '/console/items'));
    for (const page of pages) await page(signedIn, parts);
  });
}

// Longer answers of a form that has several; what the form itself carries along was not written by anybody.
const writtenIn = (body: unknown): string =>
  Object.entries((body ?? {}) as Record<string, unknown>)
    .filter(([name, value]) => !['seen', 'looked', 'text'].includes(name) && String(value).includes(' '))
    .map(([, value]) => String(value).trim())
    .join('\n\n');

// What went wrong stays in the log. The page says what the moderator can do.
function explain(fault: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, status } = problemOf(fault);
  if (status >= 500) request.log.error({ request: request.id, route: request.routeOptions.url, err: fault }, code);
  if (status === 503) reply.header('retry-after', retryAfterSeconds);
  return reply.status(status).page('problem/problem.njk', explanationOf(code));
}
