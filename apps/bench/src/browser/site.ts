import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** A site on this machine that sends what it was given, compressed beforehand as a hub does. */
export interface Site {
  readonly origin: string;
  /** Gives it a file, or the answer to a GET. */
  put(path: string, body: string | Uint8Array): void;
  close(): Promise<void>;
}

interface Ready {
  type: string;
  plain: Buffer;
  brotli: Buffer;
}

function send(response: ServerResponse, file: Ready | undefined, acceptsBrotli: boolean): void {
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const body = acceptsBrotli ? file.brotli : file.plain;
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': body.length,
    'cache-control': 'no-store',
    ...(acceptsBrotli && { 'content-encoding': 'br' }),
  });
  response.end(body);
}

/** Starts an empty site on a free port. */
export async function startSite(): Promise<Site> {
  const files = new Map<string, Ready>();
  const server = createServer(({ url = '/', headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    send(response, files.get(pathname), /\bbr\b/.test(String(headers['accept-encoding'])));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put(path, body) {
      const plain = Buffer.from(body);
      const quality = plain.length > 100_000 ? 5 : 11;
      const brotli = brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
      files.set(path, { type: types[extname(path)] ?? 'application/json', plain, brotli });
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
