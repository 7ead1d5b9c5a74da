import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A body that can be sent as it is, again and again, with its strong ETag. */
export interface ReadyBody {
  readonly text: string;
  /** Hash of the body; the ETag is this in quotes, with the encoding behind it. */
  readonly tag: string;
  /** What the walls looked like when it was made. */
  readonly version: string;
  /** The body in an encoding, compressed once. */
  encoded(encoding: Encoding): Promise<Buffer>;
}

/** How a body can be compressed. */
export type Encoding = 'br' | 'gzip';

const compress = {
  br: (text: string) =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }),
  gzip: (text: string) => promisify(gzip)(text),
};

/** Makes a body ready to be sent. */
export function readyBody(text: string, version: string): ReadyBody {
  const made = new Map<Encoding, Promise<Buffer>>();
  return {
    text,
    version,
    tag: hash('sha256', text, 'base64url').slice(0, 27),
    encoded: (encoding) => {
      const kept = made.get(encoding) ?? compress[encoding](text);
      made.set(encoding, kept);
      return kept;
    },
  };
}

/** The best encoding that the caller can read; small bodies go as they are. */
export function chooseEncoding(accepted: string | undefined, body: { readonly length: number }): Encoding | undefined {
  if (body.length < 1_024 || accepted === undefined) return undefined;
  const takes = (name: string) =>
    new RegExp(`(?:^|[,\\s])${name}(?!\\s*;\\s*q=0(?:\\.0*)?(?:[,\\s]|$))(?=[;,\\s]|$)`).test(accepted);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : undefined;
}

/** A small shelf of ready bodies: the one that was not asked for longest goes first. */
export class ReadyBodies {
  readonly #bodies = new Map<string, ReadyBody>();
  readonly #most: number;
  #letters = 0;

  /** `most` is the number of letters kept in all. */
  constructor(most: number) {
    this.#most = most;
  }

  get(name: string): ReadyBody | undefined {
    const body = this.#bodies.get(name);
    if (!body) return undefined;
    this.#bodies.delete(name);
    this.#bodies.set(name, body);
    return body;
  }

  keep(name: string, body: ReadyBody): void {
    this.#forget(name);
    this.#bodies.set(name, body);
    this.#letters += body.text.length;
    for (const oldest of this.#bodies.keys()) {
      if (this.#letters <= this.#most) return;
      this.#forget(oldest);
    }
  }

  #forget(name: string): void {
    this.#letters -= this.#bodies.get(name)?.text.length ?? 0;
    this.#bodies.delete(name);
  }
}
