import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from './testing/browser.ts';
import { sendPledge } from './testing/send-pledge.ts';
import { openTestConsole, type TestConsole } from './testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
let pages: Map<string, string>;

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
  const { id } = await sendPledge(
    { app: hub.app, cookie: amina.cookie },
    { text: 'I will ring 01632 960 001 when somebody does not feel safe.' },
  );
  const published = await sendPledge({ app: hub.app, cookie: amina.cookie });
  await amina.post(`/console/items/${published.id}/publish`, { seen: '1' });
  pages = new Map();
  for (const path of [
    '/console/items',
    `/console/items?done=${published.id}`,
    '/console/items?flag=spam',
    '/console/published',
    `/console/items/${id}`,
    `/console/items/${published.id}`,
    `/console/items/${id}/publish`,
    `/console/items/${id}/request-changes`,
    `/console/items/${id}/decline`,
    `/console/items/${id}/decline/spam`,
    `/console/items/${published.id}/remove`,
    '/console/organisations',
    '/console/organisations/ZZ1',
    '/console/organisations/ZZ1/support',
    '/console/users',
    '/console/users/invite',
    '/console/audit',
    '/console/keys',
    '/console/keys/make',
    '/console/keys/ZZ1',
    '/console/restricted',
    '/console/restricted/ZZ1',
    '/console/audit/restricted',
    '/console/nothing',
  ])
    pages.set(path, (await amina.get(path)).body);
  pages.set('/console/sign-in', (await hub.browser().get('/console/sign-in')).body);
  for (const path of [
    `/console/items/${id}/decision`,
    '/console/users/invite',
    `/console/items/${published.id}/remove`,
  ])
    pages.set(`POST ${path}`, (await amina.post(path)).body);
});
afterAll(() => hub.close());

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((found) => found[1] ?? '');

describe('every page of the console', () => {
  test('runs under the policy: no script, style or handler inside the page', () => {
    for (const [path, html] of pages) {
      expect(all(html, /(<script(?![^>]* src="\/assets\/)[^>]*>)/g), path).toEqual([]);
      expect(all(html, /(<style|\sstyle=|\son[a-z]+=|javascript:)/gi), path).toEqual([]);
      expect(all(html, /(?:src|href|action)="(https?:)?\/\//g), path).toEqual([]);
    }
  });

  test('has a title, one heading of the first level, and every id once', () => {
    for (const [path, html] of pages) {
      expect(all(html, /<title>([^<]+ – Antiracism console)<\/title>/g), path).toHaveLength(1);
      expect(all(html, /(<h1[ >])/g), path).toHaveLength(1);
      const ids = all(html, /\sid="([^"]+)"/g);
      expect(ids.toSorted(), path).toEqual([...new Set(ids)].toSorted());
    }
  });

  test('has a label for every field, and a field behind every error', () => {
    for (const [path, html] of pages) {
      const labelled = new Set(all(html, /<label[^>]*\sfor="([^"]+)"/g));
      const fields = all(html, /<(?:input(?![^>]*type="hidden")|select|textarea)[^>]*\sid="([^"]+)"/g);
      expect(
        fields.filter((id) => !labelled.has(id)),
        path,
      ).toEqual([]);
      const errors = all(html.split('nhsuk-error-summary__list')[1]?.split('</ul>')[0] ?? '', /href="#([^"]+)"/g);
      expect(
        errors.filter((id) => !fields.includes(id)),
        path,
      ).toEqual([]);
    }
  });

  test('speaks plainly', () => {
    for (const [path, html] of pages) expect(html, path).not.toMatch(/\bplease\b|\bshould\b|\bundefined\b|\[object/i);
  });
});
