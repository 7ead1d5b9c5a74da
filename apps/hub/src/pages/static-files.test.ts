import { hash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHub, type TestHub } from '../testing/test-hub.ts';
import { keepWidgets } from './widget-files.ts';

const year = 'public, max-age=31536000, immutable';
let hub: TestHub;
let folder: string;
let version: string;
let files: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ark-kept-'));
  const old = join(folder, 'old');
  await mkdir(join(old, 'chunks'), { recursive: true });
  for (const name of ['pledge-wall.js', 'chunks/lit-A.js']) await writeFile(join(old, name), `// ${name} of long ago`);
  await keepWidgets(join(folder, 'kept'), { version: '1.4.2', folder: old });
  await keepWidgets(join(folder, 'kept'), { version: '1.4.2', folder: join(folder, 'gone') });
  await keepWidgets(join(folder, 'kept'), { version: '0.0.0-1a2b3c4d', folder: old });
  hub = await openHub({ keptWidgets: join(folder, 'kept') });
  ({ version, files } = (await hub.app.inject('/v1/integrity.json')).json());
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, headers = {}) => hub.app.inject({ url, headers });

describe.each(['/v1/', 'the exact version'])('%s', (place) => {
  const at = (name: string) => `${place === '/v1/' ? place : `/${version}/`}${name}`;
  const kept = place === '/v1/' ? 'public, max-age=300' : year;

  test('is open to pages of every origin, and each form of a file has its own address in caches', async () => {
    const { statusCode, headers } = await get(at('ark.js'), { origin: 'https://intranet.example' });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': kept,
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('comes as the build compressed it, or plain', async () => {
    const plain = await get(at('all.js'));
    const br = await get(at('all.js'), { 'accept-encoding': 'gzip, deflate, br, zstd' });
    const gzip = await get(at('all.js'), { 'accept-encoding': 'gzip, br;q=0' });
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    expect(brotliDecompressSync(br.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(gunzipSync(gzip.rawPayload).equals(plain.rawPayload)).toBe(true);
    expect(Number(br.headers['content-length'])).toBe(br.rawPayload.length);
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  test('is not sent again to someone who has it', async () => {
    const encoded = { 'accept-encoding': 'br' };
    const { etag } = (await get(at('all.js'), encoded)).headers;
    expect(etag).toMatch(/^"[\w-]+-br"$/);
    const again = await get(at('all.js'), { ...encoded, 'if-none-match': etag });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    expect(again.headers).toMatchObject({ 'cache-control': kept, vary: 'Accept-Encoding' });
    expect((await get(at('all.js'), { ...encoded, 'if-none-match': '"another"' })).statusCode).toBe(200);
  });

  test('answers HEAD as GET, without the file', async () => {
    const { statusCode, headers, body } = await hub.app.inject({ method: 'HEAD', url: at('ark.js') });
    expect([statusCode, body, headers['cache-control']]).toEqual([200, '', kept]);
  });

  test('says plainly, and to every origin, that a file is not there', async () => {
    const { statusCode, headers } = await get(at('nothing.js'), { accept: 'text/html' });
    expect([statusCode, headers['cache-control'], headers['access-control-allow-origin']]).toEqual([
      404,
      'no-store',
      '*',
    ]);
    expect(headers['content-type']).toContain('application/problem+json');
  });
});

test('every file that a page can name has its hash in integrity.json, and is what the hash says', async () => {
  for (const name of ['ark.js', 'all.js', 'pledge-wall.js', 'story-form.js', 'locales/cy.js', 'resize.js'])
    expect(Object.keys(files)).toContain(name);
  for (const [name, integrity] of Object.entries(files)) {
    const { rawPayload } = await get(`/${version}/${name}`);
    expect(integrity, name).toBe(`sha384-${hash('sha384', rawPayload, 'base64')}`);
  }
});

test('a file that a page pins needs no other script', async () => {
  for (const name of Object.keys(files).filter((one) => one !== 'ark.js')) {
    const { body } = await get(`/${version}/${name}`);
    const others = [...body.matchAll(/["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)].map(([, from]) => from);
    expect(others.filter((from) => from !== './locales/cy.js')).toEqual([]);
  }
});

test('a chunk is kept for a year also below /v1/', async () => {
  const [chunk = ''] = /chunks\/[\w-]+\.js/.exec((await get('/v1/ark.js')).body) ?? [];
  expect((await get(`/v1/${chunk}`)).headers['cache-control']).toBe(year);
});

test('a version that the hub once had stays where pages pinned it; a build nobody released is not kept', async () => {
  const { body, headers } = await get('/1.4.2/pledge-wall.js');
  expect([body, headers['cache-control']]).toEqual(['// pledge-wall.js of long ago', year]);
  expect((await get('/1.4.2/chunks/lit-A.js')).statusCode).toBe(200);
  const gone = { version: '1.4.3', folder: join(folder, 'gone') };
  await expect(keepWidgets(join(folder, 'kept'), gone)).rejects.toThrow('ENOENT');
  expect(await readdir(join(folder, 'kept'))).toEqual(['1.4.2']);
  expect((await get('/1.4.3/pledge-wall.js')).statusCode).toBe(404);
});

test('no address leads out of the folder', async () => {
  for (const path of ['../package.json', '%2e%2e/%2e%2e/package.json', 'chunks/../../main.js', 'ark.js.br', ''])
    expect((await get(`/${version}/${path}`)).statusCode, path).toBe(404);
});
