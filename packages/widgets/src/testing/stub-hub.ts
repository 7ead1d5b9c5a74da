import type { Input, Output, ProblemCode, RouteName } from '@antiracism-kit/schema';
import { problems, routes } from '@antiracism-kit/schema';
import { exampleTrust } from '@antiracism-kit/schema/samples';
import { listSamples } from './list-samples.ts';
import { samplePledges } from './sample-pledges.ts';

/** What a stub answers to one row of the contract; throw a `ProblemCode` to refuse. */
export type Answers = { [Name in RouteName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>> };

/** A hub that is only a table of answers. */
export interface StubHub {
  /** Where it is: an address of its own, so that many can be on one page. */
  readonly url: string;
  /** Every call so far: the row and what was sent. */
  readonly calls: { name: RouteName; input: Record<string, unknown> }[];
  /** Other answers from now on. */
  answer(answers: Answers): void;
}

const hubs = new Map<string, (request: Request) => Promise<Response>>();
let realFetch: typeof fetch | undefined;
let open = 0;
const noAnswer = new Promise<never>(() => {});

function listen(): void {
  if (realFetch) return;
  realFetch = globalThis.fetch.bind(globalThis);
  const passOn = realFetch;
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const answer = hubs.get(new URL(request.url).origin)?.(request);
    if (!answer) return passOn(request);
    open += 1;
    const settle = () => {
      open -= 1;
    };
    answer.then(settle, settle);
    return Promise.race([answer, aborted(request)]);
  };
}

/** How many calls wait for an answer that is going to come. */
export const openCalls = (): number => open;

const aborted = ({ signal }: Request): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

function readRow(request: Request, name: RouteName): Record<string, string> | undefined {
  const [method, template] = routes[name].split(' ') as [string, string];
  const pattern = new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  const found = method === request.method ? pattern.exec(new URL(request.url).pathname) : null;
  return found ? { ...found.groups } : undefined;
}

async function readInput(request: Request, path: Record<string, string>): Promise<Record<string, unknown>> {
  if (request.method === 'POST') return { ...path, ...((await request.json()) as object) };
  const { searchParams } = new URL(request.url);
  const lists = ['kind', 'facet', 'within'];
  const query = [...new Set(searchParams.keys())].map((key) => [
    key,
    lists.includes(key) ? searchParams.getAll(key) : searchParams.get(key),
  ]);
  return { ...path, ...Object.fromEntries(query) };
}

const json = (status: number, body: unknown): Response => Response.json(body, { status });

/** Starts a hub at this address. It knows one trust and 40 pledges until it is told other answers. */
export function stubHub(url: string, answers: Answers = {}): StubHub {
  let current: Answers = {};
  const pledges = samplePledges(40);
  const usual: Answers = {
    getOrganisation: () => exampleTrust,
    listPublished: (input) => listSamples(pledges, input),
    countPublished: () =>
      listSamples(pledges, { organisation: 'ZZ1', kind: ['pledge'] }).tally as Output<'countPublished'>,
    reportPublished: () => ({ reported: true }),
  };
  const hub: StubHub = { url, calls: [], answer: (other) => void Object.assign(current, other) };
  current = { ...usual, ...answers };
  listen();
  hubs.set(new URL(url).origin, async (request) => {
    for (const name of Object.keys(routes) as RouteName[]) {
      const path = readRow(request, name);
      const handler = current[name] as ((input: unknown) => unknown) | undefined;
      if (!path || !handler) continue;
      const input = await readInput(request, path);
      hub.calls.push({ name, input });
      try {
        const answer = handler(input);
        if (answer === noAnswer) open -= 1;
        return json(routes[name].startsWith('POST') ? 201 : 200, await answer);
      } catch (code) {
        if (typeof code !== 'string') throw code;
        return json(problems[code as ProblemCode], {
          type: 'about:blank',
          title: code,
          status: problems[code as ProblemCode],
          code,
        });
      }
    }
    return json(404, { type: 'about:blank', title: 'not found', status: 404, code: 'not-found' });
  });
  return hub;
}

/** For an answer that never comes. */
export const never = (): Promise<never> => noAnswer;

/** For a hub that is away: the call fails as it does without a network. */
export const away = (): never => {
  throw new TypeError('Failed to fetch');
};
