import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What files weigh on the wire, each compressed by itself as a server sends it. */
export interface Bytes {
  readonly brotli: number;
  readonly gzip: number;
  readonly files: readonly string[];
}

/** Weighs files, by name, with brotli 11 and gzip 9. */
export function weigh(files: ReadonlyMap<string, Uint8Array>): Bytes {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const sum = (compress: (body: Uint8Array) => Buffer) =>
    [...files.values()].reduce((total, body) => total + compress(body).length, 0);
  return {
    brotli: sum((body) => brotliCompressSync(body, { params })),
    gzip: sum((body) => gzipSync(body, { level: 9 })),
    files: [...files.keys()],
  };
}
