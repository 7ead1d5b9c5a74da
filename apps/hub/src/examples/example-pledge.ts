import type { Draft } from '@antiracism-kit/schema';

type Answers = Draft<'pledge'>['fields'];

/** One step in the life of a sample pledge, so many days before the day it is loaded. */
export type ExampleStep = { readonly daysAgo: number } & (
  | { readonly does: 'publish'; readonly informs: readonly string[] }
  | { readonly does: 'withdraw' }
  | { readonly does: 'request-changes'; readonly message: string }
  | { readonly does: 'decline'; readonly reason: 'not-specific' | 'identifies-someone'; readonly message: string }
  | { readonly does: 'update'; readonly fields: Draft<'pledge-update'>['fields']; readonly waits?: true }
);

/** A sample pledge: what it says, and what became of it. Every one is invented. */
export interface ExamplePledge {
  readonly organisation: string;
  readonly fields: Omit<Answers, 'dueDate'>;
  readonly daysAgo: number;
  /** Days from the day of loading; below 0 when it has passed. */
  readonly dueIn: number;
  readonly lang?: 'en' | 'cy';
  readonly steps: readonly ExampleStep[];
}

/** A step that publishes, and says which promises of the strategy it informed. */
export const publish = (daysAgo: number, ...informs: string[]): ExampleStep => ({ does: 'publish', daysAgo, informs });

/** A published update: how it is going, and what happened. */
export const update = (
  daysAgo: number,
  outcome: Draft<'pledge-update'>['fields']['outcome'],
  text?: string,
): ExampleStep => ({ does: 'update', daysAgo, fields: { outcome, ...(text !== undefined && { text }) } });

/** Shown without any name. */
export const anonymous = { as: 'anonymous' } as const;

/** Shown with a job title. */
export const role = (name: string) => ({ as: 'role-only', role: name }) as const;

/** Shown with the name of a team. */
export const team = (name: string) => ({ as: 'team-only', team: name }) as const;

/** Shown with name and job title. */
export const named = (name: string, role: string) => ({ as: 'name-and-role', name, role }) as const;
