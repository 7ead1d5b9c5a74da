import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { kinds } from '@antiracism-kit/schema';
import type { MailSettings } from './mail/mailer.ts';

/** Every setting of a hub, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database and of the hub's secret. */
  readonly dataFolder: string;
  /** PostgreSQL to use instead of the embedded database. */
  readonly databaseUrl?: string;
  /** Origin under which people reach this hub. */
  readonly publicUrl: string;
  /** Whether example data is loaded into an empty hub. */
  readonly demo: boolean;
  /** Origin of the demo pages, which the example organisations allow. */
  readonly demoOrigin: string;
  /** Sendings that one network may make in a minute; 0 for no limit. */
  readonly rateLimit: number;
  /** Proxies in front of the hub that are believed about the address of a caller. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: (typeof logLevels)[number];
  /** Whether a link for a new moderator is printed even though somebody can sign in already: for when a password is lost. */
  readonly moderatorLink: boolean;
  /** Signs the console's sessions; made and kept in the data folder when not given. */
  readonly secret?: string;
  /** The mail server that reminders go out by, and the address they come from; without it nobody is asked for theirs. */
  readonly mail?: MailSettings;
  /** Days that items of a kind are kept after they were closed, by the kind's name, where an operator chose others than the kind's own. */
  readonly keepDays: Readonly<Record<string, number>>;
}

/** Thrown with every wrong setting at once. */
export class ConfigFaults extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigFaults';
    this.faults = faults;
  }
}

const names = [
  'ARK_DATA',
  'ARK_DEMO',
  'ARK_DEMO_ORIGIN',
  'ARK_KEEP_DAYS',
  'ARK_LOG_LEVEL',
  'ARK_MAIL_FROM',
  'ARK_MODERATOR_LINK',
  'ARK_PUBLIC_URL',
  'ARK_RATE_LIMIT',
  'ARK_SECRET',
  'ARK_SMTP_URL',
  'ARK_TRUSTED_PROXIES',
  // settings of the demo and of the tests, which may stand in the same environment
  'ARK_HUB_URL',
  'ARK_WEBKIT_PORT',
];

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Turns the environment into settings. Throws `ConfigFaults`, which names everything that is wrong and repeats no value. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];
  const given = (name: string) => env[name]?.trim() || undefined;
  const number = (name: string, otherwise: number, most: number, least = 0) => {
    const value = given(name);
    if (value === undefined) return otherwise;
    if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    faults.push(`${name} must be a whole number from ${least} to ${most}.`);
    return otherwise;
  };
  const origin = (name: string, otherwise: string) => {
    const value = given(name);
    if (value === undefined) return otherwise;
    const found = URL.canParse(value) ? new URL(value) : undefined;
    if (found && /^https?:$/.test(found.protocol) && found.href === `${found.origin}/`) return found.origin;
    faults.push(`${name} must be an origin such as https://hub.example.nhs.uk, without a path.`);
    return otherwise;
  };
  const choice = <T extends string>(name: string, options: readonly T[], otherwise: T): T => {
    const value = given(name);
    const found = options.find((option) => option === value);
    if (value !== undefined && found === undefined) faults.push(`${name} must be one of: ${options.join(', ')}.`);
    return found ?? otherwise;
  };

  const port = number('PORT', 4100, 65_534, 1);
  const databaseUrl = given('DATABASE_URL');
  if (
    databaseUrl !== undefined &&
    !/^postgres(ql)?:$/.test(URL.canParse(databaseUrl) ? new URL(databaseUrl).protocol : '')
  )
    faults.push(
      'DATABASE_URL must begin with postgres:// or postgresql://. Leave it out to use the embedded database.',
    );
  const secret = given('ARK_SECRET');
  if (secret !== undefined && secret.length < 32) faults.push('ARK_SECRET must have 32 characters or more.');

  const trustedProxies = (given('ARK_TRUSTED_PROXIES') ?? '').split(/[\s,]+/).filter(Boolean);
  if (!trustedProxies.every(isNetwork))
    faults.push('ARK_TRUSTED_PROXIES must list IP addresses or networks such as 10.0.0.0/8, with commas between them.');

  const mail = mailSettings(given('ARK_SMTP_URL'), given('ARK_MAIL_FROM'), faults);

  const keepDays = keptDays(given('ARK_KEEP_DAYS') ?? '');
  if (!keepDays)
    faults.push(
      'ARK_KEEP_DAYS must list kinds and days from 1 to 3650, as in "talk=60, new-idea=365". Kinds: ' +
        kinds.map(({ name }) => name).join(', ') +
        '.',
    );

  const config: Config = {
    port,
    // Only this machine, until someone decides otherwise: a first start opens nothing to the network.
    host: given('HOST') ?? 'localhost',
    dataFolder: resolve(given('ARK_DATA') ?? 'data'),
    ...(databaseUrl !== undefined && { databaseUrl }),
    publicUrl: origin('ARK_PUBLIC_URL', `http://localhost:${port}`),
    demo: choice('ARK_DEMO', ['0', '1'], '0') === '1',
    demoOrigin: origin('ARK_DEMO_ORIGIN', `http://localhost:${port + 1}`),
    rateLimit: number('ARK_RATE_LIMIT', 600, 1_000_000),
    trustedProxies,
    logLevel: choice('ARK_LOG_LEVEL', logLevels, 'info'),
    moderatorLink: choice('ARK_MODERATOR_LINK', ['0', '1'], '0') === '1',
    ...(secret !== undefined && { secret }),
    ...(mail && { mail }),
    keepDays: keepDays ?? {},
  };
  // A mistyped name would leave its setting at what nobody chose.
  for (const name of Object.keys(env))
    if (name.startsWith('ARK_') && !names.includes(name)) faults.push(`${name} is not a setting of the hub.`);
  if (faults.length > 0) throw new ConfigFaults(faults);
  return config;
}

function mailSettings(url: string | undefined, from: string | undefined, faults: string[]): MailSettings | undefined {
  if (url === undefined && from === undefined) return undefined;
  if (!/^smtps?:$/.test(url !== undefined && URL.canParse(url) ? new URL(url).protocol : ''))
    faults.push(
      'ARK_SMTP_URL must begin with smtp:// or smtps://. Leave it and ARK_MAIL_FROM out to send no reminders.',
    );
  if (!/^[^\s<>@]+@[^\s<>@]+$/.test(from ?? ''))
    faults.push('ARK_MAIL_FROM must be the address reminders come from, such as no-reply@hub.example.nhs.uk.');
  return url !== undefined && from !== undefined ? { url, from } : undefined;
}

function keptDays(text: string): Record<string, number> | undefined {
  const pairs = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((pair) => /^([a-z-]+)=(\d{1,4})$/.exec(pair));
  const found: Record<string, number> = {};
  for (const pair of pairs) {
    const [, name = '', days = ''] = pair ?? [];
    if (!kinds.some((kind) => kind.name === name) || Number(days) < 1 || Number(days) > 3650) return undefined;
    found[name] = Number(days);
  }
  return found;
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const most = isIP(address) === 4 ? 32 : isIP(address) === 6 ? 128 : -1;
  return more.length === 0 && most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
}
