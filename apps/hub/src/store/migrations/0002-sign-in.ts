import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

// Column names in quotes are better-auth's own: it writes these tables and looks for its names.
const tables = ({ database, text, strict }: Wording) => {
  const time = database === 'postgres' ? 'timestamptz' : 'text';
  const flag = database === 'postgres' ? 'boolean' : 'integer';
  const stamps = `"createdAt" ${time} not null, "updatedAt" ${time} not null`;
  const moderator = `"userId" ${text} not null references moderators (id) on delete cascade`;
  return [
    `create table moderators (
      id ${text} primary key,
      name ${text} not null,
      email ${text} not null unique,
      "emailVerified" ${flag} not null,
      image ${text},
      organisations ${text} not null,
      manages ${flag} not null,
      "removedOn" ${text},
      ${stamps}
    )${strict}`,
    `create table moderator_sessions (
      id ${text} primary key,
      token ${text} not null unique,
      ${moderator},
      "expiresAt" ${time} not null,
      "ipAddress" ${text},
      "userAgent" ${text},
      ${stamps}
    )${strict}`,
    `create table moderator_accounts (
      id ${text} primary key,
      ${moderator},
      "providerId" ${text} not null,
      "accountId" ${text} not null,
      password ${text},
      "accessToken" ${text},
      "refreshToken" ${text},
      "idToken" ${text},
      "accessTokenExpiresAt" ${time},
      "refreshTokenExpiresAt" ${time},
      scope ${text},
      ${stamps}
    )${strict}`,
    `create table moderator_verifications (
      id ${text} primary key,
      identifier ${text} not null,
      value ${text} not null,
      "expiresAt" ${time} not null,
      ${stamps}
    )${strict}`,
    'create index moderator_sessions_by_moderator on moderator_sessions ("userId")',
    'create index moderator_accounts_by_moderator on moderator_accounts ("userId")',
    `create table invitations (
      token_hash ${text} primary key,
      email ${text} not null,
      access ${text} not null,
      invited_by ${text},
      expires_at ${text} not null
    )${strict}`,
  ];
};

/** Who may sign in to the console, their sessions, and the invitations that wait. */
export const letModeratorsIn: Migration = {
  name: 'sign-in',
  async change(db: Kysely<never>, wording: Wording) {
    for (const statement of tables(wording)) await sql.raw(statement).execute(db);
  },
};
