import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Client,
  createClient,
  type Draft,
  type Item,
  makeKey,
  makeReceipt,
  type Received,
} from '@antiracism-kit/schema';
import { exampleStrategy, plainPledge } from '@antiracism-kit/schema/samples';
import type { FastifyInstance } from 'fastify';
import { expect } from 'vitest';
import { type AppParts, createApp } from '../app.ts';
import { type Call, createCall } from '../call.ts';
import { createLog } from '../log.ts';
import type { MailSettings } from '../mail/mailer.ts';
import type { Moderator } from '../sign-in/moderator.ts';
import { type OpenStore, openStore } from '../store/open-store.ts';
import { hosted, origins, successions } from './trusts.ts';

/** Someone who sees everything. */
export const amina: Moderator = {
  id: 'amina',
  name: 'Amina Yusuf',
  email: 'amina@hub.example',
  organisations: 'all',
  manages: true,
};

/** A hub on a real database file, called over HTTP without a port. */
export interface TestHub {
  readonly app: FastifyInstance;
  readonly store: OpenStore;
  readonly folder: string;
  /** Every line that was logged. */
  readonly logged: string[];
  /** The hub's own door, for what only moderators may do. */
  readonly call: Call;
  /** The schema's client, as a page on this origin. */
  from(origin: string): Client;
  /** Moves the clock. */
  setDay(day: string): void;
  close(): Promise<void>;
}

/** Closes a hub in whose log no fault may stand. */
export async function closeFaultless(hub: TestHub): Promise<void> {
  await hub.close();
  expect(hub.logged.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
}

/** What a test can choose about its hub. */
export interface HubParts extends Pick<AppParts, 'console' | 'keptWidgets' | 'storybook'> {
  readonly rateLimit?: number;
  readonly mail?: MailSettings;
  /** Data of a hub that was closed before. */
  readonly folder?: string;
  /** PostgreSQL in place of a file. */
  readonly databaseUrl?: string;
}

const words = [
  'amber',
  'basket',
  'candle',
  'dolphin',
  'engine',
  'forest',
  'garden',
  'harbour',
  'island',
  'jacket',
  'kettle',
];

/** Opens a hub with the test organisations, one of which has a strategy. Answers are held against the contract. */
export async function openHub(parts: HubParts = {}): Promise<TestHub> {
  const folder = parts.folder ?? (await mkdtemp(join(tmpdir(), 'ark-hub-')));
  let day = '2026-11-23';
  const today = () => day;
  const { databaseUrl } = parts;
  const store = await openStore(databaseUrl ? { databaseUrl } : { file: join(folder, 'hub.sqlite') }, { today });
  if ((await store.organisations()).length === 0) {
    await store.saveOrganisations(hosted, successions);
    const strategy = { ...exampleStrategy, organisation: 'S1A' };
    await store.saveStrategy('S1A', { by: 'hub', on: day, change: () => strategy });
  }
  const logged: string[] = [];
  const log = createLog('debug', { write: (line: string) => void logged.push(line) });
  const config = {
    publicUrl: 'https://hub.example',
    rateLimit: parts.rateLimit ?? 0,
    trustedProxies: [],
    ...(parts.mail && { mail: parts.mail }),
  };
  const app = await createApp({
    store,
    config,
    log,
    today,
    checkOutput: true,
    ...(parts.console && { console: parts.console }),
    ...(parts.keptWidgets && { keptWidgets: parts.keptWidgets }),
    ...(parts.storybook && { storybook: parts.storybook }),
  });
  return {
    app,
    store,
    folder,
    logged,
    call: createCall({ store, today, checkOutput: true, nameOf: (id) => (id === amina.id ? amina.name : id) }),
    from: (origin) => createClient({ hub: 'https://hub.example', fetch: fetchFrom(app, origin) }),
    setDay: (to) => {
      day = to;
    },
    close: async () => {
      await app.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A fetch that reaches the app without a port, as a browser on a page of this origin sends it. */
export const fetchFrom =
  (app: FastifyInstance, origin: string, site = 'cross-site'): typeof fetch =>
  async (url, { method = 'GET', headers, body } = {}) => {
    const { pathname, search } = new URL(String(url));
    const sent = {
      ...(headers as Record<string, string>),
      origin,
      'sec-fetch-site': site,
      'sec-fetch-mode': 'cors',
    };
    const answer = await app.inject({
      method: method as 'GET' | 'POST',
      url: pathname + search,
      headers: sent,
      ...(typeof body === 'string' && { payload: body }),
    });
    const bodyless = answer.statusCode === 204 || answer.statusCode === 304;
    return new Response(bodyless ? null : answer.body, {
      status: answer.statusCode,
      headers: answer.headers as Record<string, string>,
    });
  };

/** A pledge that the hub accepts, with key and receipt of its own. */
export const draft = (
  fields: Partial<Draft<'pledge'>['fields']> = {},
  more: Partial<Draft<'pledge'>> = {},
): Draft<'pledge'> => ({
  ...plainPledge,
  key: makeKey(),
  receipt: makeReceipt(words),
  ...more,
  fields: { ...plainPledge.fields, ...fields },
});

/** An update to a pledge that the hub accepts, sent with the pledge's receipt. */
export const updateOf = (
  { organisation, receipt }: Draft<'pledge'>,
  fields: Draft<'pledge-update'>['fields'] = { outcome: 'kept', text: 'It is done.' },
): Draft<'pledge-update'> => ({
  organisation,
  receipt,
  kind: 'pledge-update',
  key: makeKey(),
  lang: 'en',
  consent: { uses: ['published-without-name'], wording: 'pledge-update-2026-11' },
  fields,
});

/** A draft like this one, with a key and a receipt of its own. */
export const another = <D extends Draft>(like: D): D => ({ ...like, key: makeKey(), receipt: makeReceipt(words) });

/** The waiting item that goes by this reference, as a moderator finds it. */
export async function waiting({ call }: TestHub, { reference }: Pick<Received, 'reference'>): Promise<Item> {
  const { items } = await call('listQueue', {}, { moderator: amina });
  const found = items.find((item) => item.reference === reference);
  if (!found) throw new Error('It is not in the queue.');
  return call('getItem', { id: found.id }, { moderator: amina });
}

/** Decides about an item as a moderator who saw all its steps. */
export const decide = (
  { call }: TestHub,
  { id, decisions }: Pick<Item, 'id' | 'decisions'>,
  decision: { action: string; reason?: string; message?: string },
): Promise<Item> => call('decideSubmission', { id, seen: decisions.length, ...decision }, { moderator: amina });

/** Sends a pledge from the trust's page and publishes it. */
export async function published(hub: TestHub, sent: Draft<'pledge'> = draft()): Promise<Item> {
  const received = await hub.from(origins.trust).createSubmission(sent);
  return decide(hub, await waiting(hub, received), { action: 'publish' });
}
