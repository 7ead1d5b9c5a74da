import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';
import { readOrigins } from './origins.ts';

let hub: TestConsole;
let amina: Browser;
const originsOf = async (code: string) =>
  (await hub.store.organisations()).find(({ organisation }) => organisation.code === code)?.origins;

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

describe('the sites of an organisation', () => {
  test('are saved as browsers write them, each once', async () => {
    const sites =
      ' https://Intranet.Example.nhs.uk/ \r\n\r\nhttps://intranet.example.nhs.uk:443\r\nhttp://intranet:8080';
    const done = await amina.post('/console/organisations/ZZ1', { sites });
    expect(await originsOf('ZZ1')).toEqual(['https://intranet.example.nhs.uk', 'http://intranet:8080']);
    expect(await originsOf('ZZ2')).toEqual([]);
    expect((await amina.get(done.location)).text).toContain('Success Sites saved');
  });

  test('are refused when they are more than a site, with the number of the line', async () => {
    const before = await originsOf('ZZ1');
    const typed = 'https://www.example.nhs.uk\nhttps://www.example.nhs.uk/page';
    const page = await amina.post('/console/organisations/ZZ1', { sites: typed });
    expect(page.status).toBe(422);
    expect(page.text).toContain(
      'Site address 2 must be like https://www.example.nhs.uk, without anything after the name',
    );
    expect(page.body).toContain(`${typed}</textarea>`);
    expect(await originsOf('ZZ1')).toEqual(before);
  });

  test('cannot be everyone', () => {
    for (const line of [
      '*',
      'https://*.nhs.uk',
      'null',
      'javascript:alert(1)',
      'file:///x',
      'https://',
      'https://a@b.uk',
      'https://b.uk?x',
      'b.uk',
    ])
      expect(readOrigins(line)).toHaveProperty('error');
  });

  test('can be changed by two people at once without undoing one another', async () => {
    const efa = await hub.invited('Efa Lloyd', ['ZZ2'], true);
    await Promise.all([
      amina.post('/console/organisations/ZZ1', { sites: 'https://one.example.nhs.uk' }),
      efa.post('/console/organisations/ZZ2', { sites: 'https://two.example.nhs.uk' }),
    ]);
    expect(await originsOf('ZZ1')).toEqual(['https://one.example.nhs.uk']);
    expect(await originsOf('ZZ2')).toEqual(['https://two.example.nhs.uk']);
  });

  test('are read, and not changed, by those who only check', async () => {
    const dai = await hub.invited('Dai Rees', ['ZZ1']);
    const page = await dai.get('/console/organisations/ZZ1');
    expect(page.text).toContain('https://one.example.nhs.uk');
    expect(page.body).not.toContain('<textarea');
    expect((await dai.post('/console/organisations/ZZ1', { sites: '' })).status).toBe(403);
    expect((await dai.get('/console/organisations/ZZ1/support')).status).toBe(403);
  });

  test('of an organisation somebody does not check look unknown', async () => {
    const dai = await hub.invited('Mari Puw', ['ZZ2'], true);
    for (const path of ['/console/organisations/ZZ1', '/console/organisations/ZZ1/support']) {
      expect((await dai.get(path)).status).toBe(404);
      expect((await dai.get(path)).body).toBe((await dai.get(path.replace('ZZ1', 'NONE1'))).body);
      expect((await dai.post(path, { sites: '' })).status).toBe(404);
    }
  });
});
