import type { ColumnType, Kysely } from 'kysely';

/** The tables of sign-in. All but `invitations` belong to better-auth, which reads and writes them itself; their columns have its names. */
export interface SignInTables {
  moderators: {
    id: string;
    name: string;
    email: string;
    /** When the person was removed. The row stays, so that the history can still say who decided. */
    removedOn: string | null;
  };
  invitations: {
    /** SHA-256 of the token in the link, in hex. The token itself is kept nowhere. */
    token_hash: string;
    email: string;
    /** What the person may see and do, as JSON. */
    access: string;
    /** The moderator who invited, or nothing for the first moderator. */
    invited_by: string | null;
    expires_at: ColumnType<string, string, never>;
  };
}

/** The part of the hub's database that sign-in uses. */
export interface SignInDatabase {
  readonly db: Kysely<SignInTables>;
  readonly type: 'sqlite' | 'postgres';
}
