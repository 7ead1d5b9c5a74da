import type { Accounts } from './accounts.ts';
import type { Invitations } from './invitations.ts';

/** What somebody types to accept an invitation. */
export interface Joiner {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What came of it. Only `joined` spends the link. */
export type Joined = 'joined' | 'link-not-valid' | 'email-taken';

/** Turns an invitation into an account. The link is spent first, so that two people with one link make one account. */
export async function join(
  { accounts, invitations }: { readonly accounts: Accounts; readonly invitations: Invitations },
  token: string,
  { name, email, password }: Joiner,
): Promise<Joined> {
  const invitation = await invitations.find(token);
  if (!invitation || !(await invitations.spend(token))) return 'link-not-valid';
  const { organisations, manages } = invitation;
  const made = await accounts.create({ name, email, password, organisations, manages });
  if (made === 'made') return 'joined';
  await invitations.restore(token, invitation);
  return made;
}
