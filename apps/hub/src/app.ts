import { randomBytes } from 'node:crypto';
import { apiOf, kinds as everyKind, type Kind, Problem, type ProblemCode } from '@antiracism-kit/schema';
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { type Logger, pino } from 'pino';
import { type Call, createCall } from './call.ts';
import type { Config } from './config.ts';
import { type DirectorySource, directoryOf } from './directory.ts';
import { mountEmbedPages } from './embed/embed-page.ts';
import { mountOembed } from './embed/oembed.ts';
import { problemDetails, problemOf, retryAfterSeconds, sendProblem } from './guards/problems.ts';
import { createRateGuard } from './guards/rate.ts';
import { bodyLimit, mountRows } from './mount-rows.ts';
import { securePages } from './pages/headers.ts';
import { mountPages } from './pages/public-pages.ts';
import { serveFiles } from './pages/static-files.ts';
import { serveStorybook } from './pages/storybook.ts';
import { createViews, type Render } from './pages/views.ts';
import type { Moderator } from './sign-in/moderator.ts';
import type { Store } from './store/store.ts';
import { londonDay } from './today.ts';

/** The console, as the app mounts it: who is signed in, what a moderator is called, and the pages below `/console/`. */
export interface ConsoleParts {
  readonly whoIs: (cookies: string) => Promise<Moderator | undefined>;
  readonly nameOf: (moderator: string) => string | Promise<string>;
  readonly moderators: () => Promise<readonly Moderator[]>;
  readonly mount: (app: FastifyInstance, hub: ConsoleHub) => void | Promise<void>;
}

/** What the console's pages work with. */
export interface ConsoleHub {
  readonly call: Call;
  /** What can be sent to this hub. */
  readonly kinds: readonly Kind[];
  readonly render: Render;
  readonly directory: DirectorySource;
  readonly today: () => string;
}

/** What an app is made of. */
export interface AppParts {
  readonly store: Store;
  readonly config: Pick<Config, 'publicUrl' | 'rateLimit' | 'trustedProxies' | 'mail'>;
  readonly console?: ConsoleParts;
  readonly log?: Logger;
  /** Folder with the widgets' files of earlier versions; without it only the hub's own version is served. */
  readonly keptWidgets?: string;
  /** Folder of a built Storybook, for a hub with example data. */
  readonly storybook?: string;
  /** What can be sent; every kind of the schema unless told otherwise. The store knows the same ones. */
  readonly kinds?: readonly Kind[];
  /** The day, `YYYY-MM-DD`; that of the clock in the United Kingdom unless told otherwise. */
  readonly today?: () => string;
  /** Whether answers are held against the contract as well, as tests do. */
  readonly checkOutput?: boolean;
}

/** Makes the hub's server: the contract's rows, the public pages, the widgets' files and the console. It listens nowhere yet. */
export async function createApp({
  store,
  config,
  console,
  log,
  kinds = everyKind,
  checkOutput = false,
  ...parts
}: AppParts): Promise<FastifyInstance> {
  const { publicUrl } = config;
  const today = parts.today ?? londonDay();
  const directory = directoryOf(store, today);
  const team = console && { nameOf: console.nameOf, moderators: console.moderators };
  const call = createCall({ store, today, directory, kinds, reminds: config.mail !== undefined, checkOutput, ...team });
  const api = apiOf(kinds);
  const render = createViews();
  // The server's own talk is of no use to an operator; what it warns of is.
  const logger: FastifyBaseLogger = log?.child({}, { level: 'warn' }) ?? pino({ level: 'silent' });
  const app = fastify({
    bodyLimit,
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    loggerInstance: logger,
    // One logger for all: a logger for each request would cost more than the request.
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestNames(),
    requestIdHeader: false,
    requestTimeout: 20_000,
    keepAliveTimeout: 65_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (fault, { id }, reply) =>
      void sendProblem(reply.header('x-request-id', id) as FastifyReply, problemOf(fault).code),
    clientErrorHandler: ({ code }, socket) => {
      const status = code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
      if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    },
  });

  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  // One line for each request only when somebody looks for something: no address, no query, no user agent.
  if (log?.isLevelEnabled('debug'))
    app.addHook('onResponse', (request, reply, done) => {
      const { method, id, routeOptions } = request;
      log.debug({
        request: id,
        method,
        route: routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      });
      done();
    });

  // What goes wrong while saying that something went wrong must not say more than intended.
  const problemPage = (code: ProblemCode): string | undefined => {
    try {
      return render('pages/problem.njk', problemDetails(code));
    } catch (fault) {
      log?.error({ err: fault }, 'The page of a problem could not be made.');
      return undefined;
    }
  };
  const refuse = (fault: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const problem = problemOf(fault);
    if (problem.status >= 500)
      log?.error({ request: request.id, route: request.routeOptions.url, err: fault }, problem.code);
    const page = wantsPage(request) && problemPage(problem.code);
    if (!page) return sendProblem(reply, problem.code, problem.issues);
    if (problem.code === 'unavailable') reply.header('retry-after', retryAfterSeconds);
    return reply.code(problem.status).type('text/html; charset=utf-8').send(page);
  };
  app.setErrorHandler(refuse);

  const rateGuard = await createRateGuard(app, config.rateLimit);
  const whoIs = console?.whoIs ?? (() => Promise.resolve(undefined));
  await app.register(async (rows) => mountRows(rows, { call, api, store, directory, publicUrl, rateGuard, whoIs }));
  await app.register(async (files) => serveFiles(files, parts.keptWidgets));
  const { storybook } = parts;
  if (storybook) await app.register(async (files) => serveStorybook(files, storybook, publicUrl));
  mountOembed(app, { call, hub: publicUrl });
  await app.register(async (pages) => {
    securePages(pages, publicUrl);
    pages.setNotFoundHandler((request, reply) => refuse(new Problem('not-found'), request, reply));
    mountEmbedPages(pages, { call, render, directory });
    await mountPages(pages, { call, render, kinds, today, publicUrl, rateGuard });
    await console?.mount(pages, { call, kinds, render, directory, today });
  });
  app.get('/healthz', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'alive' }));
  app.get('/readyz', async (_, reply) => {
    await store.ready().catch((fault: unknown) => {
      throw fault instanceof Problem ? fault : new Problem('unavailable');
    });
    return reply.header('cache-control', 'no-store').send({ status: 'ready' });
  });
  return app;
}

const wantsPage = ({ url, headers }: FastifyRequest) =>
  !/^\/(?:api|v1|\d+\.\d+\.\d+[^/]*|assets|oembed|healthz|readyz|openapi\.json)(?:[/?]|$)/.test(url) &&
  headers.accept?.includes('text/html') === true;

// Names say nothing of when a request came; the number only keeps them apart.
function requestNames(): () => string {
  const run = randomBytes(4).toString('hex');
  let count = 0;
  return () => `${run}-${(++count).toString(36)}`;
}
