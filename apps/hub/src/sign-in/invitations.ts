import { createHash, randomBytes } from 'node:crypto';
import type { Moderator } from './moderator.ts';
import type { SignInDatabase } from './tables.ts';

/** What an invited person will be able to do. */
export interface Invitation extends Pick<Moderator, 'email' | 'organisations' | 'manages'> {
  /** Names the invitation without opening it. */
  readonly id: string;
  /** Id of the moderator who invited, absent for the first moderator. */
  readonly by?: string;
  readonly expiresAt: string;
}

const hours24 = 24 * 60 * 60 * 1000;
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Invitations: links that let one person make an account, once, within 24 hours. */
export class Invitations {
  readonly #db: SignInDatabase['db'];
  readonly #now: () => number;

  constructor({ db }: Pick<SignInDatabase, 'db'>, now: () => number = Date.now) {
    this.#db = db;
    this.#now = now;
  }

  /** Makes an invitation and gives the token for its link. The token is not kept. */
  async make(wanted: Omit<Invitation, 'id' | 'expiresAt'>): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await this.#db.deleteFrom('invitations').where('expires_at', '<=', this.#stamp()).execute();
    await this.restore(token, { ...wanted, expiresAt: new Date(this.#now() + hours24).toISOString() });
    return token;
  }

  /** Looks at an invitation without spending it. */
  async find(token: string): Promise<Invitation | undefined> {
    return (await this.list()).find(({ id }) => id === hashOf(token));
  }

  /** Spends an invitation. Of two people with the same link only one gets it. */
  async spend(token: string): Promise<boolean> {
    const spent = await this.#db
      .deleteFrom('invitations')
      .where('token_hash', '=', hashOf(token))
      .where('expires_at', '>', this.#stamp())
      .executeTakeFirst();
    return spent.numDeletedRows === 1n;
  }

  /** Puts an invitation back that was spent for nothing. It keeps its end. */
  async restore(
    token: string,
    { email, organisations, manages, by, expiresAt }: Omit<Invitation, 'id'>,
  ): Promise<void> {
    await this.#db
      .insertInto('invitations')
      .values({
        token_hash: hashOf(token),
        email,
        access: JSON.stringify({ organisations, manages }),
        invited_by: by ?? null,
        expires_at: expiresAt,
      })
      .execute();
  }

  /** Every invitation that can still be used, the newest first. */
  async list(): Promise<Invitation[]> {
    const rows = await this.#db
      .selectFrom('invitations')
      .selectAll()
      .where('expires_at', '>', this.#stamp())
      .orderBy('expires_at', 'desc')
      .execute();
    return rows.map((row) => ({
      id: row.token_hash,
      email: row.email,
      ...(JSON.parse(row.access) as Pick<Invitation, 'organisations' | 'manages'>),
      expiresAt: row.expires_at,
      ...(row.invited_by === null ? {} : { by: row.invited_by }),
    }));
  }

  /** Takes an invitation back. */
  async revoke(id: string): Promise<void> {
    await this.#db.deleteFrom('invitations').where('token_hash', '=', id).execute();
  }

  /** Takes back every invitation for the first moderator, so that only the newest link works. */
  async revokeFirst(): Promise<void> {
    await this.#db.deleteFrom('invitations').where('invited_by', 'is', null).execute();
  }

  #stamp(): string {
    return new Date(this.#now()).toISOString();
  }
}
