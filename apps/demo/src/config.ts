/** Where the demo listens, and the hub its pages take their widgets from. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Origin of the hub, without a slash at the end. */
  readonly hub: string;
}

/** Reads the settings from the environment; or says everything that is wrong with them, at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config | { readonly faults: string[] } {
  const faults: string[] = [];
  const port = Number(env.PORT || 4101);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) faults.push('PORT must be a whole number from 1 to 65535.');
  const hub = originOf(env.ARK_HUB_URL || 'http://localhost:4100');
  if (!hub) faults.push('ARK_HUB_URL must be the address of a hub without a path, for example https://hub.example.');
  if (!hub || faults.length > 0) return { faults };
  return { port, host: env.HOST || 'localhost', hub };
}

function originOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, protocol, pathname, search, hash } = new URL(address);
  return /^https?:$/.test(protocol) && `${pathname}${search}${hash}` === '/' ? origin : undefined;
}
