import { isUtf8 } from 'node:buffer';
import { type Api, Problem, type RouteName, routes } from '@antiracism-kit/schema';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestAsyncHookHandler,
  RouteHandlerMethod,
} from 'fastify';
import type { Call } from './call.ts';
import type { DirectorySource } from './directory.ts';
import { answerPreflight, guardOrigin, openToAll } from './guards/origins.ts';
import type { RateGuard } from './guards/rate.ts';
import { isSameOrigin } from './guards/same-origin.ts';
import { chooseEncoding, ReadyBodies, type ReadyBody, readyBody } from './ready-bodies.ts';
import { inputReader } from './row-input.ts';
import type { Moderator } from './sign-in/moderator.ts';
import type { Store } from './store/store.ts';

/** What the rows need to be served over HTTP. */
export interface RowParts {
  readonly call: Call;
  /** The contract of the kinds that this hub takes. */
  readonly api: Api;
  readonly store: Store;
  readonly directory: DirectorySource;
  readonly publicUrl: string;
  readonly rateGuard: RateGuard | undefined;
  /** Who the cookies of a request belong to. */
  readonly whoIs: (cookies: string) => Promise<Moderator | undefined>;
}

/** Largest body of a request. */
export const bodyLimit = 96 * 1024;

const shelfLetters = 4_000_000;
const json = 'application/json; charset=utf-8';

/** Serves every row of the contract by its method and path; who may call it follows from the row's access. */
export function mountRows(app: FastifyInstance, parts: RowParts): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (_, body, done) => {
    try {
      if (!isUtf8(body as Buffer)) throw new Problem('not-json');
      done(null, JSON.parse(body.toString()));
    } catch {
      done(new Problem('not-json'));
    }
  });
  const shelf = new ReadyBodies(shelfLetters);
  for (const name of Object.keys(routes) as RouteName[]) mountRow(app, name, parts, shelf);
}

function mountRow(app: FastifyInstance, name: RouteName, parts: RowParts, shelf: ReadyBodies): void {
  const { method, path, access } = parts.api[name];
  const url = path.replace(/\{(\w+)\}/g, ':$1');
  const guards: onRequestAsyncHookHandler[] = [];
  if (access === 'origin')
    guards.push(async (request, reply) => guardOrigin(request, reply, await parts.directory(), parts.publicUrl));
  if (access === 'hub')
    guards.push(async ({ headers }) => {
      if (!isSameOrigin(headers, parts.publicUrl)) throw new Problem('origin-not-allowed');
    });
  if (access === 'public')
    guards.push(async (_, reply) => {
      reply.headers(openToAll).header('vary', 'Accept-Encoding');
    });
  const { rateGuard } = parts;
  if (rateGuard && method === 'POST' && access !== 'moderator') guards.push(rateGuard);
  const handler =
    access === 'moderator'
      ? forModerators(name, parts)
      : method === 'GET'
        ? read(name, parts, shelf)
        : send(name, parts);
  app.route({ method, url, onRequest: guards, handler });
  if (access === 'public' || access === 'origin')
    app.options(url, async (request, reply) =>
      answerPreflight(request, reply, access === 'origin' ? await parts.directory() : undefined, method),
    );
}

/** Rows that change something: answered once it is done, and kept by nobody on the way. */
function send(name: RouteName, { call, api }: RowParts): RouteHandlerMethod {
  const input = inputReader(api, name);
  const { status } = api[name];
  return async (request, reply) => {
    const output = await call(name, input(request));
    return reply
      .code(status)
      .header('content-type', json)
      .header('cache-control', 'no-store')
      .send(JSON.stringify(output));
  };
}

function forModerators(name: RouteName, { call, api, whoIs, publicUrl }: RowParts): RouteHandlerMethod {
  const input = inputReader(api, name);
  const { status, method } = api[name];
  return async (request, reply) => {
    if (method === 'POST' && !isSameOrigin(request.headers, publicUrl)) throw new Problem('origin-not-allowed');
    const { cookie } = request.headers;
    const moderator = cookie === undefined ? undefined : await whoIs(cookie);
    const output = await call(name, input(request), { moderator });
    return reply
      .code(status)
      .header('content-type', json)
      .header('cache-control', 'no-store')
      .send(JSON.stringify(output));
  };
}

/** Rows that anyone may read, with a strong ETag. While nothing has changed, walls come ready from the shelf and the database is only asked for its version. */
function read(name: RouteName, { call, api, store, directory }: RowParts, shelf: ReadyBodies): RouteHandlerMethod {
  const input = inputReader(api, name);
  const isWall = api[name].access === 'origin';
  return async (request, reply) => {
    if (!isWall) return sendBody(request, reply, readyBody(JSON.stringify(await call(name, input(request))), ''));
    const { organisation } = request.params as { organisation: string };
    const { stamp } = await directory();
    // The minute is part of it because the names of a strategy's priorities have no version of their own.
    const version = `${await store.version(organisation)} ${stamp} ${Math.floor(Date.now() / 60_000)}`;
    const address = request.raw.url ?? '';
    const kept = shelf.get(address);
    if (kept?.version === version) return sendBody(request, reply, kept);
    const body = readyBody(JSON.stringify(await call(name, input(request))), version);
    // What people searched for is not kept, not even in memory.
    if (!(request.query as { search?: unknown }).search) shelf.keep(address, body);
    return sendBody(request, reply, body);
  };
}

async function sendBody({ headers }: FastifyRequest, reply: FastifyReply, body: ReadyBody): Promise<FastifyReply> {
  const encoding = chooseEncoding(headers['accept-encoding'], body.text);
  reply.header('etag', `"${body.tag}${encoding ? `-${encoding}` : ''}"`).header('cache-control', 'no-cache');
  if (headers['if-none-match']?.includes(body.tag)) return reply.code(304).send();
  reply.header('content-type', json);
  if (!encoding) return reply.send(body.text);
  return reply.header('content-encoding', encoding).send(await body.encoded(encoding));
}
