import { Invitations } from './invitations.ts';
import type { SignInDatabase } from './tables.ts';

/** Address of the page where a link is accepted. */
export const joinAddress = (origin: string, token: string): string => `${origin}/console/join/${token}`;

/** What the first link is made from. */
export interface FirstLinkOptions extends Pick<SignInDatabase, 'db'> {
  readonly origin: string;
  /** Makes a link even though somebody can sign in, for an operator whose moderators lost their passwords. */
  readonly always?: boolean;
}

/**
 * Makes the link with which the first moderator chooses a name and a password: valid once, for 24 hours.
 * Gives nothing once somebody can sign in. A link made earlier stops working.
 */
export async function firstModeratorLink({
  db,
  origin,
  always = false,
}: FirstLinkOptions): Promise<string | undefined> {
  const someone = await db
    .selectFrom('moderators')
    .select('id')
    .where('removedOn', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (someone && !always) return undefined;
  const invitations = new Invitations({ db });
  await invitations.revokeFirst();
  const token = await invitations.make({ email: '', organisations: 'all', manages: true });
  return joinAddress(origin, token);
}
