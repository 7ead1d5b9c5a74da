import { randomUUID } from 'node:crypto';
import type { Moderator } from './moderator.ts';
import type { SignInDatabase } from './tables.ts';

/** Shortest and longest password. */
export const passwordLimits = { min: 12, max: 128 } as const;

/** How long a person stays signed in, in seconds: a long shift. */
const sessionSeconds = 12 * 60 * 60;

/** What the accounts need to know about the hub. */
export interface AccountsOptions extends SignInDatabase {
  /** The hub's own origin, for example https://hub.example.nhs.uk. */
  readonly origin: string;
  /** Signs the session cookies. At least 32 random characters, kept outside the database. */
  readonly secret: string;
}

/** A person about to get an account. */
export interface NewModerator extends Omit<Moderator, 'id'> {
  readonly password: string;
}

/** Accounts and sessions of moderators. */
export interface Accounts {
  /** Makes an account, or brings back one that was removed. */
  create(person: NewModerator): Promise<'made' | 'email-taken'>;
  /** Gives the session cookie for the right email address and password. */
  enter(email: string, password: string): Promise<string | undefined>;
  /** Who the cookies of a request belong to. */
  whoIs(cookies: string): Promise<Moderator | undefined>;
  /** Ends the session on the hub and gives the cookie that forgets it. */
  leave(cookies: string): Promise<string | undefined>;
  /** Everyone with an account, by name. */
  list(): Promise<Moderator[]>;
  /** Takes an account and its sessions away. The name stays in the history. */
  remove(id: string): Promise<void>;
}

// On plain http a browser refuses the __Host- prefix, and Safari the Secure attribute too.
const cookieFor = (origin: string) => {
  const secure = origin.startsWith('https:');
  return {
    name: secure ? '__Host-ark-console' : 'ark-console',
    attributes: { httpOnly: true, sameSite: 'strict', secure, path: '/' },
  } as const;
};

// better-auth takes 0.3 s and 50 MB to load: a hub pays for it when somebody opens the console.
async function load({ db, type, origin, secret }: AccountsOptions) {
  const { betterAuth } = await import('better-auth');
  return betterAuth({
    appName: 'Antiracism Kit',
    baseURL: origin,
    secret,
    database: { db, type, transaction: false },
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: passwordLimits.max },
    user: {
      modelName: 'moderators',
      additionalFields: {
        organisations: { type: 'string', required: true, input: false },
        manages: { type: 'boolean', required: true, input: false },
        removedOn: { type: 'string', required: false, input: false },
      },
    },
    session: { modelName: 'moderator_sessions', expiresIn: sessionSeconds, disableSessionRefresh: true },
    account: { modelName: 'moderator_accounts' },
    verification: { modelName: 'moderator_verifications' },
    advanced: {
      useSecureCookies: false,
      cookies: { session_token: cookieFor(origin) },
      ipAddress: { disableIpTracking: true },
      // 'uuid' would leave the ids to PostgreSQL, whose tables make none.
      database: { generateId: () => randomUUID() },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  });
}

/** Opens the accounts of moderators over the hub's database. Nobody can sign up: an account begins with an invitation. */
export function openAccounts(options: AccountsOptions): Accounts {
  let loaded: ReturnType<typeof load> | undefined;
  const auth = () => {
    loaded ??= load(options);
    return loaded;
  };
  const context = async () => (await auth()).$context;

  return {
    async create({ password, ...person }) {
      const { internalAdapter, password: passwords } = await context();
      const email = person.email.toLowerCase();
      const found = await internalAdapter.findUserByEmail(email);
      const before = found?.user as Row | undefined;
      if (before && !before.removedOn) return 'email-taken';
      const row = { ...person, email, organisations: JSON.stringify(person.organisations), removedOn: null };
      const hash = await passwords.hash(password);
      const { id } = before
        ? await internalAdapter.updateUser(before.id, row)
        : await internalAdapter.createUser({ ...row, emailVerified: true }, { method: 'email-password' });
      await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: hash });
      return 'made';
    },

    async enter(email, password) {
      const { api } = await auth();
      try {
        const { headers } = await api.signInEmail({ body: { email, password }, returnHeaders: true });
        return forThisVisit(headers.get('set-cookie'));
      } catch (error) {
        if (isRefusal(error)) return undefined;
        throw error;
      }
    },

    async whoIs(cookies) {
      const { api } = await auth();
      const found = await api.getSession({ headers: new Headers({ cookie: cookies }) });
      return found ? moderatorOf(found.user as Row) : undefined;
    },

    async leave(cookies) {
      const { api } = await auth();
      const { headers } = await api.signOut({ headers: new Headers({ cookie: cookies }), returnHeaders: true });
      return headers.getSetCookie()[0];
    },

    async list() {
      const { internalAdapter } = await context();
      const everyone = (await internalAdapter.listUsers(1000)) as unknown as Row[];
      return everyone
        .filter(({ removedOn }) => !removedOn)
        .map(moderatorOf)
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    },

    async remove(id) {
      const { internalAdapter } = await context();
      await internalAdapter.updateUser(id, { removedOn: new Date().toISOString().slice(0, 10) });
      await internalAdapter.deleteAccounts(id);
      await internalAdapter.deleteUserSessions(id);
    },
  };
}

interface Row {
  id: string;
  name: string;
  email: string;
  organisations: string;
  manages: boolean;
  removedOn?: string | null;
}

const moderatorOf = ({ id, name, email, organisations, manages }: Row): Moderator => ({
  id,
  name,
  email,
  organisations: JSON.parse(organisations) as Moderator['organisations'],
  manages,
});

// Without Max-Age the cookie goes when the browser closes, as it must on a shared PC. The hub ends the session by itself too.
const forThisVisit = (cookie: string | null): string | undefined => cookie?.replace(/; *Max-Age=\d+/i, '');

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && (error.statusCode === 400 || error.statusCode === 401);
