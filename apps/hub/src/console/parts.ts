import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ConsoleHub } from '../app.ts';
import type { Accounts } from '../sign-in/accounts.ts';
import type { Invitations } from '../sign-in/invitations.ts';
import type { Moderator } from '../sign-in/moderator.ts';
import type { Store } from '../store/store.ts';

/** What the pages of the console work with. */
export interface PageParts extends ConsoleHub {
  readonly accounts: Accounts;
  readonly invitations: Invitations;
  readonly store: Pick<
    Store,
    | 'organisations'
    | 'successions'
    | 'saveOrganisations'
    | 'strategy'
    | 'linked'
    | 'strategyDraft'
    | 'saveStrategyDraft'
    | 'dropStrategyDraft'
  >;
  /** The hub's own origin, for links that people pass on. */
  readonly origin: string;
}

/** Adds the routes of one page, below `/console`. */
export type Page = (app: FastifyInstance, parts: PageParts) => void | Promise<void>;

/** What is wrong with a form, by the id of the field, in the order of the fields. */
export type Errors = Record<string, string>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in to the console; only there on its pages. */
    moderator?: Moderator;
  }
  interface FastifyReply {
    /** Answers with a page of the console. */
    page(view: string, data: { title: string; errors?: Errors } & Record<string, unknown>): FastifyReply;
  }
}

/** Who asked for a page. Pages behind the sign-in are never reached without. */
export function whoAsked({ moderator }: FastifyRequest): Moderator {
  if (!moderator) throw new TypeError('A page behind the sign-in was reached without one.');
  return moderator;
}

/** Sends a browser on with GET, so that Reload never decides twice. */
export const goTo = (reply: FastifyReply, address: string): FastifyReply => reply.redirect(address, 303);
