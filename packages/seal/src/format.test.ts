import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, inflateSync } from 'node:zlib';
import type { Decrypter } from 'age-encryption';
import * as vectors from 'cctv-age';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { reply, seal } from './seal.ts';
import { accept, amina, author, bethan, label, recovery } from './testing/people.ts';

const home = mkdtempSync(join(tmpdir(), 'ark-seal-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Our code as a browser gets it. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

describe('weight', () => {
  const weigh = (code: string) => brotliCompressSync(code).length;

  test('everything weighs at most 50 kB, and what an author needs at most 44 kB', async () => {
    expect(weigh(await bundle(`import * as all from './index.ts'; console.log(all);`))).toBeLessThanOrEqual(50_000);
    const author = `import { acceptKeySet, fingerprint, mailboxOf, open, seal, SealError, toText, warmUp } from './index.ts';
      console.log(acceptKeySet, fingerprint, mailboxOf, open, seal, SealError, toText, warmUp);`;
    expect(weigh(await bundle(author))).toBeLessThanOrEqual(44_000);
  });
});

describe('the published test vectors of the age format', async () => {
  const file = join(home, 'age.mjs');
  writeFileSync(file, await bundle(`export { decrypt } from './age.ts'; export { armor } from 'age-encryption';`));
  const { decrypt, armor }: typeof import('./age.ts') & typeof import('age-encryption') = await import(
    pathToFileURL(file).href
  );

  const read = Object.entries(vectors).map(([name, bytes]) => {
    const whole = Buffer.from(bytes);
    const end = whole.indexOf('\n\n');
    const lines = whole.toString('latin1', 0, end).split('\n');
    const all = (key: string) =>
      lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
    const body = whole.subarray(end + 2);
    return { name, all, file: all('compressed').length > 0 ? inflateSync(body) : body };
  });

  /** What our code makes of a vector: the hash of what was in it, or why it was refused. */
  async function outcome({ all, file }: (typeof read)[number]): Promise<string> {
    try {
      const bytes = all('armored').length > 0 ? armor.decode(file.toString('latin1')) : new Uint8Array(file);
      const opened = await decrypt(bytes, (decrypter: Decrypter) => {
        for (const identity of all('identity')) decrypter.addIdentity(identity);
        for (const passphrase of all('passphrase')) decrypter.addPassphrase(passphrase);
      });
      return createHash('sha256').update(opened).digest('hex');
    } catch (error) {
      return (error as { code?: string }).code ?? 'armor failure';
    }
  }

  test.each([
    ['success', 26, undefined],
    ['no match', 13, 'not-for-you'],
    ['HMAC failure', 1, 'changed'],
    ['header failure', 62, 'changed'],
    ['payload failure', 19, 'changed'],
    ['armor failure', 22, 'armor failure'],
  ])('of "%s", all %i, pass', async (expected, count, code) => {
    const some = read.filter(({ all }) => all('expect')[0] === expected);
    expect(some).toHaveLength(count);
    for (const vector of some) expect(await outcome(vector), vector.name).toBe(code ?? vector.all('payload')[0]);
  });
});

describe('the age command that others wrote', () => {
  const age = (identity: string, sealed: Uint8Array) => {
    const command = process.env.AGE_PATH;
    if (!command) throw new Error('There is no age command. Install Debian’s package "age", or set AGE_PATH to one.');
    const key = join(home, 'key.txt');
    writeFileSync(key, `${identity}\n`, { mode: 0o600 });
    const { status, stdout } = spawnSync(command, ['--decrypt', '--identity', key], {
      input: sealed,
      encoding: 'utf8',
    });
    return status === 0 ? JSON.parse(stdout) : undefined;
  };

  test('opens what we sealed, and only for whom it was sealed', async () => {
    const set = await accept();
    const content = { whatHappened: 'Told in confidence 👩🏾‍⚕️', long: 'x'.repeat(20_000) };
    const { about, sealed } = await seal(content, label, set, { replyTo: author.recipient, leftOut: ['amina'] });
    const opened = { about, content, from: 'author', replyTo: author.recipient, leftOut: ['amina'] };
    for (const { identity } of [bethan, recovery]) expect(age(identity, sealed)).toEqual(opened);
    for (const { identity } of [amina, author]) expect(age(identity, sealed)).toBeUndefined();
    const answer = await reply('Thank you', label, set, { ...opened, from: 'author' });
    expect(age(author.identity, answer.sealed)).toMatchObject({ content: 'Thank you', from: 'team' });
  });
});
