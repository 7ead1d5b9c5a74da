import jsQR from 'jsqr';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHub, type TestHub } from '../../testing/test-hub.ts';
import { qrCodeOf } from './qr-code.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

const open = (url: string) => hub.app.inject({ url, headers: { accept: 'text/html' } });

describe.each(['', '/receipt', '/safe'])('/confidential/ZZ1%s', (path) => {
  test('obeys the strict policy, loads nothing from elsewhere, sets no cookie and is kept nowhere', async () => {
    const { statusCode, headers, body } = await open(`/confidential/ZZ1${path}`);
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toMatch(/<script(?![^>]*\ssrc="\/)|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//);
    expect(body).not.toContain('oembed');
  });

  test('has a title that says nothing of what it is for', async () => {
    const { body } = await open(`/confidential/ZZ1${path}`);
    expect(/<title>([^<]*)</.exec(body)?.[1]).toBe('Fenland and Coast NHS Foundation Trust');
  });

  test('speaks Welsh, and keeps it from page to page', async () => {
    const { body } = await open(`/confidential/ZZ1${path}?lang=cy`);
    expect(body).toContain('<html lang="cy">');
    for (const [, address] of body.matchAll(/href="(\/confidential[^"]*)"/g)) expect(address).toContain('?lang=cy');
  });

  test('is not there for an organisation that is not', async () => {
    expect((await open(`/confidential/ZZ0${path}`)).statusCode).toBe(404);
  });
});

test('the page says without script what it needs and where help is, and stays below its weight', async () => {
  const { body } = await open('/confidential/ZZ1');
  expect(body).toContain('This page needs JavaScript');
  expect(body).toContain('If you or someone else is in immediate danger, call 999');
  expect(body).toContain('https://hub.example/confidential/ZZ1');
});

test('a phone reads the address from the square', () => {
  const address = 'https://hub.example.nhs.uk/confidential/RGT?lang=cy';
  const { size, path } = qrCodeOf(address);
  const scale = 4;
  const pixels = new Uint8ClampedArray((size * scale) ** 2 * 4).fill(255);
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = 0; row < scale; row++)
      for (let column = 0; column < Number(run) * scale; column++) {
        const at = ((Number(y) * scale + row) * size * scale + Number(x) * scale + column) * 4;
        pixels.fill(0, at, at + 3);
      }
  // the module is CommonJS, whose default is where bundlers and Node do not agree
  const read = (jsQR as unknown as { default?: typeof jsQR }).default ?? jsQR;
  expect(read(pixels, size * scale, size * scale)?.data).toBe(address);
});

test('the page of the ordinary receipt leads to the one of experiences', async () => {
  const { body } = await open('/o/ZZ1/receipt');
  expect(body).toContain('href="/confidential/ZZ1/receipt"');
});
