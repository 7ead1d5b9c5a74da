import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHub, type TestHub } from '../testing/test-hub.ts';
import { hosted, origins } from '../testing/trusts.ts';
import { embedded, embeddedOf, type WidgetName } from './embedded.ts';

interface Manifest {
  readonly modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const widgets = Object.keys(embedded) as WidgetName[];
let hub: TestHub;

beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

const open = async (url: string) => {
  const { statusCode: status, headers, body } = await hub.app.inject({ url, headers: { accept: 'text/html' } });
  const policy = String(headers['content-security-policy']);
  const ancestors = /frame-ancestors ([^;]+)/.exec(policy)?.[1]?.split(' ');
  return { status, headers, body, policy, ancestors };
};

test('every widget has a page, and every option and link of it is an attribute of the widget', () => {
  const path = createRequire(import.meta.url).resolve('@antiracism-kit/widgets/custom-elements.json');
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
  expect(elements.map(({ tagName }) => tagName).sort()).toEqual(widgets.map((name) => `ark-${name}`).sort());
  for (const name of widgets) {
    const { options, links } = embeddedOf(name);
    const known = elements.find(({ tagName }) => tagName === `ark-${name}`)?.attributes?.map((one) => one.name);
    for (const attribute of [...Object.keys(options), ...Object.keys(links), 'heading-level'])
      expect(known, `${attribute} of ${name}`).toContain(attribute);
  }
});

describe.each(widgets)('/embed/%s', (widget) => {
  test('may be framed by the sites of the organisation and by nobody else, and is strict otherwise', async () => {
    const { status, headers, policy, ancestors, body } = await open(`/embed/${widget}/ZZ1`);
    expect(status).toBe(200);
    expect(ancestors).toEqual(["'self'", origins.trust, origins.system, origins.region]);
    for (const rule of ["default-src 'none'", "script-src 'self'", "base-uri 'none'", 'trusted-types lit-html'])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    for (const name of ['x-frame-options', 'set-cookie']) expect(headers[name]).toBeUndefined();
    expect(body).not.toMatch(/<script(?![^>]*\ssrc="\/)|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//);
  });

  test('is the widget with a title, and leads without script to a page of the hub that is there', async () => {
    const { body } = await open(`/embed/${widget}/ZZ1`);
    expect(body).toContain(`<ark-${widget} organisation="ZZ1" lang="en"`);
    expect(body).toMatch(/<title>[^<]{5,} – Fenland and Coast NHS Foundation Trust<\/title>/);
    expect(body).toContain('Example data');
    const [, page = ''] = /<a href="(\/o\/[^"]+)" target="_blank"/.exec(body) ?? [];
    expect((await open(page)).status).toBe(200);
    for (const [, inside = ''] of body.matchAll(/-href="(\/[^"]+)"/g))
      expect((await open(inside.replaceAll('&amp;', '&'))).status, inside).toBe(200);
  });
});

test('the sites of a region may show its members, and where nobody listed any, the hub alone shows it', async () => {
  expect((await open('/embed/pledge-wall/OLD')).ancestors).toEqual(["'self'", origins.region]);
  const lonely = { ...hosted[0], organisation: { ...hosted[0]?.organisation, code: 'X01' }, origins: [] };
  const alone = await openHub();
  await alone.store.saveOrganisations([lonely as (typeof hosted)[0]], []);
  const { headers } = await alone.app.inject('/embed/pledge-wall/X01');
  await alone.close();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self';");
});

test('options of the address become attributes, and hold for the pages it leads to', async () => {
  const { body } = await open(
    '/embed/story-wall/ZZ1?lang=cy&kinds=new-idea+recording&heading-level=3&id=left&utm_source=x',
  );
  expect(body).toContain('<html lang="cy">');
  expect(body).toContain(' kinds="new-idea recording"');
  expect(body).toContain(' heading-level="3"');
  expect(body).toContain('<body data-id="left">');
  expect(body).toContain('share-href="/embed/story-form/ZZ1?lang=cy&amp;heading-level=3&amp;id=left"');
  expect(body).toContain('href="/o/ZZ1/stories?lang=cy"');
  expect(body).not.toContain('utm');
  expect((await open('/embed/pledge-wall/ZZ1?open-filters=true')).body).toContain(' open-filters=""');
  expect((await open('/embed/pledge-wall/ZZ1?open-filters=false')).body).not.toContain('open-filters');
});

test.each([
  ['pledge-wall', 'open-filters=perhaps', 'open-filters', 'one of: true, false'],
  ['story-wall', 'kinds=pledge', 'kinds', 'one or more of: working-well'],
  ['measures', 'indicators=2,99', 'indicators', 'one or more of: 1, 2'],
  ['measures', 'standard=none', 'standard', 'one of: wres, wdes'],
  ['strategy', 'show=title,all', 'show', 'one or more of: title'],
  ['support', 'lang=fr', 'lang', 'one of: en, cy'],
  ['support', 'lang=en&lang=cy', 'lang', 'one of: en, cy'],
  ['progress', `priority=${encodeURIComponent('"><script>')}`, 'priority', 'at most 64'],
])(
  '/embed/%s?%s says which option is wrong and what it can be, in the iframe, without repeating it',
  async (...row) => {
    const [widget, query, option, hint] = row;
    const { status, body, ancestors } = await open(`/embed/${widget}/ZZ1?${query}`);
    expect(status).toBe(400);
    expect(ancestors).toContain(origins.trust);
    expect(body).toContain(`<code>${option}</code> can be ${hint}`);
    expect(body.slice(body.indexOf('<main>'))).not.toMatch(/perhaps|pledge|99|none|\bfr\b|script/);
  },
);

test.each(['/embed/confidential/ZZ1', '/embed/toString/ZZ1', '/embed/pledge-wall/ZZ8', '/embed/pledge-wall', '/embed'])(
  '%s is not there, and may be framed by nobody',
  async (url) => {
    const { status, ancestors } = await open(url);
    expect([status, ancestors]).toEqual([404, ["'none'"]]);
  },
);
