import { createHash, randomBytes } from 'node:crypto';
import type { Organisation, Succession } from '@antiracism-kit/schema';
import { itemId } from './item-id.ts';
import type { OpenStore } from './open-store.ts';
import type { HostedOrganisation, NewDecision, NewSubmission, StoredItem } from './store.ts';

/** One database for one test: opened as often as the test likes, and reachable behind the store's back. */
export interface World {
  /** Opens the database again, as a second hub or after a restart would. */
  open(): Promise<OpenStore>;
  /** Changes the database as somebody with its password could, past every trigger. */
  tamper(statement: string): Promise<void>;
  /** Runs a statement as the hub's own connection could. */
  run(statement: string): Promise<void>;
  end(): Promise<void>;
}

/** A second hub on the same database. A file has one hub only: there it is the same one. */
export async function secondHub(
  store: OpenStore,
  world: World,
): Promise<{ readonly other: OpenStore; readonly close: () => Promise<void> }> {
  if (store.database === 'sqlite') return { other: store, close: async () => {} };
  const other = await world.open();
  return { other, close: () => other.close() };
}

/** The day it is in the suite. */
export const today = '2026-11-23';

const place = (
  code: string,
  type: Organisation['type'],
  ...memberOf: Organisation['memberOf']
): HostedOrganisation => ({
  organisation: { code, name: `${code} NHS`, shortName: code, type, nation: 'england', memberOf },
  origins: [`https://${code.toLowerCase()}.example`],
});

/** Two trusts of a system and one outside it, in one region. The system has a new code since April; the trusts moved with it. */
export const hosted: readonly HostedOrganisation[] = [
  place('TR1', 'trust', { code: 'OLD', validTo: '2026-03-31' }, { code: 'SYS', validFrom: '2026-04-01' }),
  place('TR2', 'trust', { code: 'OLD', validTo: '2026-03-31' }, { code: 'SYS', validFrom: '2026-04-01' }),
  place('TR3', 'trust', { code: 'REG' }),
  place('OLD', 'icb', { code: 'REG' }),
  place('SYS', 'icb', { code: 'REG' }),
  place('REG', 'region'),
];

/** How the old system became the new one. */
export const successions: readonly Succession[] = [{ type: 'rename', from: ['OLD'], to: ['SYS'], on: '2026-04-01' }];

/** A submission, and the id it will have. */
export interface Sent extends NewSubmission {
  readonly id: string;
}

/** A pledge on its way in; every one has its own key and receipt. */
export function newPledge(changes: Partial<NewSubmission> & { readonly with?: Record<string, unknown> } = {}): Sent {
  const { with: fields, ...rest } = changes;
  const key = rest.key ?? randomBytes(16).toString('base64url');
  return {
    id: itemId(key),
    kind: 'pledge',
    organisation: 'TR1',
    lang: 'en',
    receivedOn: today,
    fields: {
      who: 'individual',
      text: 'I will ask who is missing from every interview panel I sit on.',
      measure: 'My panels are mixed by summer.',
      dueDate: '2027-06-30',
      priorities: ['fair-recruitment'],
      display: { as: 'role-only', role: 'Ward manager' },
      ...fields,
    },
    consent: { uses: ['published-without-name'], wording: 'pledge-2026-11' },
    key,
    bodyHash: createHash('sha256').update(key).digest('hex'),
    receiptHash: createHash('sha256').update(`receipt ${key}`).digest('hex'),
    ...rest,
  };
}

/** An update to a pledge, from the same author. */
export function newUpdate(
  follows: string,
  fields: Record<string, unknown> = {},
  changes: Partial<NewSubmission> = {},
): Sent {
  const { receiptHash: _, ...pledge } = newPledge();
  return {
    ...pledge,
    kind: 'pledge-update',
    follows,
    fields: { outcome: 'in-progress', text: 'Two panels so far.', ...fields },
    ...changes,
  };
}

/** A moderator's step. */
export const moderated = (action: NewDecision['action'], changes: Partial<NewDecision> = {}): NewDecision => ({
  action,
  by: { moderator: 'm1' },
  on: today,
  ...changes,
});

/** An author's step. */
export const byAuthor = (action: NewDecision['action'], changes: Partial<NewDecision> = {}): NewDecision => ({
  action,
  by: 'author',
  on: today,
  ...changes,
});

/** Adds a submission and publishes it. */
export async function publishNew(store: OpenStore, submission: Sent, on = today): Promise<StoredItem> {
  await store.add(submission);
  return store.decide(submission.id, moderated('publish', { on }));
}

/** A page of the pledges of a scope, newest first unless told otherwise. */
export const pageOf = (store: OpenStore, scope: string, changes: Partial<Parameters<OpenStore['page']>[0]> = {}) =>
  store.page({ scope, kinds: ['pledge'], within: [], facets: [], sort: 'newest', size: 12, ...changes });

/** The ids of every page, one page after the other. */
export async function readOn(
  store: OpenStore,
  scope: string,
  changes: Partial<Parameters<OpenStore['page']>[0]> = {},
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await pageOf(store, scope, { ...changes, ...(after && { after }) });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after);
  return ids;
}
