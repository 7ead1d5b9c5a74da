import { posix } from 'node:path';

const shown =
  'pledges|stories|stories/[\\w-]+|strategy|progress|progress/[\\w-]+|measures|resources|support|moderation';
const forms = 'pledges/new|share|receipt';

/** Where the pages of a copy are, and how they lead to each other from any folder. */
export class SnapshotFiles {
  readonly #hub: string;
  readonly #codes: readonly string[];
  readonly #files = new Map<string, string>();
  readonly #waiting: string[] = [];
  readonly #pages = new Map<string, number>();
  /** Names of the styles and pictures that the pages use. */
  readonly assets = new Set<string>();

  /** `codes` are the organisations that are in the copy. */
  constructor(hub: string, codes: readonly string[]) {
    this.#hub = hub;
    this.#codes = codes;
  }

  /** The file of an address below the hub, which is copied from now on; nothing for what stays on the hub. */
  fileOf(address: string): string | undefined {
    const { pathname, searchParams } = new URL(address, this.#hub);
    const [, , code = ''] = pathname.split('/');
    if (pathname !== '/' && !(this.#codes.includes(code) && (isShown(pathname) || isForm(pathname)))) return undefined;
    const query = new URLSearchParams();
    const after = searchParams.get('after');
    if (after) query.set('after', after);
    if (searchParams.get('lang') === 'cy') query.set('lang', 'cy');
    const key = pathname + (query.size > 0 ? `?${query}` : '');
    const known = this.#files.get(key);
    if (known) return known;
    const name = (pathname === '/' ? 'index' : pathname.slice(1)) + (query.has('lang') ? '.cy' : '');
    const number = (this.#pages.get(name) ?? 0) + 1;
    if (after) this.#pages.set(name, number);
    const file = `${name}${after ? `-${number + 1}` : ''}.html`;
    this.#files.set(key, file);
    this.#waiting.push(key);
    return file;
  }

  /** The next address that somebody can come to and that was not copied yet. */
  next(): string | undefined {
    return this.#waiting.shift();
  }

  /** The page as it is read without script, with links that hold from any folder; what was not copied is linked on the hub. */
  rewritten(html: string, address: string): string {
    const from = posix.dirname(this.fileOf(address) ?? '');
    const linkTo = (file: string) => posix.relative(from, file);
    const scripts = isCode(address.replace(/\?.*/, '')) ? /(?!)/g : /<script[^>]*><\/script>\s*/g;
    return (
      html
        .replace(scripts, '')
        .replace(/<link rel="alternate"[^>]*>\s*/g, '')
        // filters need a hub
        .replace(/<details[^>]*>(?:(?!<\/?details)[\s\S])*<form(?:(?!<\/details)[\s\S])*<\/details>\s*/g, '')
        .replace(/(?<=\s)(href|src)="([^"]*)"/g, (all, name: string, value: string) => {
          const target = value.replaceAll('&amp;', '&');
          if (target.startsWith('#') || !URL.canParse(target, this.#hub + address)) return all;
          const { origin, pathname, search, hash } = new URL(target, this.#hub + address);
          if (origin !== this.#hub) return all;
          if (pathname.startsWith('/assets/')) this.assets.add(pathname.slice('/assets/'.length));
          const file = /^\/(assets|data|v1)\//.test(pathname) ? pathname.slice(1) : this.fileOf(pathname + search);
          const link = file === undefined || target === this.#hub + pathname + search ? target : linkTo(file) + hash;
          const whole = link.startsWith('/') ? this.#hub + link : link;
          return `${name}="${whole.replaceAll('&', '&amp;')}"`;
        })
    );
  }
}

const isShown = (pathname: string) => isCode(pathname) || new RegExp(`^/o/[^/]+/(?:${shown})$`).test(pathname);

// whoever reads it copies from it, so it keeps its script
const isCode = (pathname: string) => /^\/get-the-code\/[^/]+\/[\w-]+$/.test(pathname);

/** Whether a page is a form, which a copy has no use for. */
export const isForm = (pathname: string): boolean => new RegExp(`^/o/[^/]+/(?:${forms})$`).test(pathname);
