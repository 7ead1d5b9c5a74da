import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { chooseEncoding, type Encoding } from '../ready-bodies.ts';

/** A file as it is sent: as it was built and as the build compressed it, with its hash. */
interface ReadyFile {
  readonly type: string;
  readonly tag: string;
  readonly body: Buffer;
  readonly compressed: Readonly<Partial<Record<Encoding, Buffer>>>;
}

/** The files of one folder, each read when it is first asked for and never again. */
export interface ReadyFiles {
  /** The file of this name below the folder, `chunks/lit-ABC.js`; nothing when the folder had none when it was opened. */
  get(name: string): Promise<ReadyFile> | undefined;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const endings = { br: '.br', gzip: '.gz' } as const;

/** Lists a folder once: only what is in it then is ever served, so no address can lead out of it. */
export async function readyFiles(folder: string): Promise<ReadyFiles> {
  const listed = await readdir(folder, { recursive: true }).catch(() => []);
  const names = new Set(listed.map((name) => name.replaceAll('\\', '/')).filter((name) => types[extname(name)]));
  const read = new Map<string, Promise<ReadyFile>>();
  return {
    get: (name) => {
      const known = read.get(name);
      if (known || !names.has(name)) return known;
      const reading = readReady(join(folder, name));
      read.set(name, reading);
      // a disk that was away is asked again
      reading.catch(() => read.delete(name));
      return reading;
    },
  };
}

async function readReady(path: string): Promise<ReadyFile> {
  const compressed: Partial<Record<Encoding, Buffer>> = {};
  for (const [encoding, ending] of Object.entries(endings)) {
    const body = await readFile(path + ending).catch(() => undefined);
    if (body) compressed[encoding as Encoding] = body;
  }
  const body = await readFile(path);
  return { body, compressed, type: types[extname(path)] ?? '', tag: hash('sha256', body, 'base64url').slice(0, 27) };
}

/** Answers with a file in the best form the caller takes, or with 304 when the caller has it. Nothing is compressed or read here. */
export function sendReady({ headers }: FastifyRequest, reply: FastifyReply, file: ReadyFile): FastifyReply {
  const wanted = chooseEncoding(headers['accept-encoding'], file.body);
  const encoding = wanted && file.compressed[wanted] ? wanted : undefined;
  reply.header('vary', 'Accept-Encoding').header('etag', `"${file.tag}${encoding ? `-${encoding}` : ''}"`);
  if (headers['if-none-match']?.includes(file.tag)) return reply.code(304).send();
  reply.header('content-type', file.type);
  if (!encoding) return reply.send(file.body);
  return reply.header('content-encoding', encoding).send(file.compressed[encoding]);
}
