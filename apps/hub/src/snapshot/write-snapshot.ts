import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Kind } from '@antiracism-kit/schema';
import type { FastifyInstance } from 'fastify';
import type { Call } from '../call.ts';
import { titleOf } from '../embed/embed-words.ts';
import { home } from '../home.ts';
import { dayInWords } from '../pages/day-in-words.ts';
import { widgetNames } from '../pages/get-code/get-code-words.ts';
import type { Render } from '../pages/views.ts';
import { ownWidgets } from '../pages/widget-files.ts';
import { pageWords } from '../pages/words.ts';
import { type SnapshotData, snapshotData } from './snapshot-data.ts';
import { isForm, SnapshotFiles } from './snapshot-files.ts';
import { snapshotWords } from './snapshot-words.ts';

/** What a copy is made from. */
export interface SnapshotParts {
  readonly app: FastifyInstance;
  readonly call: Call;
  readonly render: Render;
  readonly kinds: readonly Kind[];
  readonly hub: string;
  /** The day of the copy, `YYYY-MM-DD`. */
  readonly on: string;
}

/** What was copied. */
export interface Snapshot {
  readonly pages: number;
  readonly organisations: readonly string[];
}

const readPages = ['pledge-wall', 'story-wall', 'strategy', 'progress', 'measures', 'resources', 'support'] as const;
const pathOf = { 'pledge-wall': 'pledges', 'story-wall': 'stories' } as Readonly<Record<string, string>>;

/**
 * Writes what is published into a folder, as pages that need no script and as JSON for the widgets' `data-src`. `codes` are the
 * organisations to copy; all that have published anything unless told otherwise. The folder is there whole, or as it was before.
 */
export async function writeSnapshot(
  parts: SnapshotParts,
  to: string,
  codes: readonly string[] = [],
): Promise<Snapshot> {
  const folder = resolve(to);
  const there = await readdir(folder).catch((): string[] => []);
  if (there.length > 0 && !there.includes('snapshot.json'))
    throw new Error('The folder holds something else than a copy of a hub. Name an empty one.');
  const { organisations } = await parts.call('listOrganisations', {});
  const unknown = codes.find((code) => !organisations.some((one) => one.code === code));
  if (unknown !== undefined) throw new Error('This hub does not know one of these organisations.');
  const copied: SnapshotData[] = [];
  for (const organisation of organisations.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))) {
    if (codes.length > 0 && !codes.includes(organisation.code)) continue;
    const data = await snapshotData(parts.call, organisation, parts.kinds);
    if (data.isWorthCopying || codes.length > 0) copied.push(data);
  }
  await mkdir(dirname(folder), { recursive: true });
  const half = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  const former = `${half}-former`;
  try {
    const pages = await copyAll(parts, half, copied);
    if (there.length > 0) await rename(folder, former);
    await rename(half, folder).catch(async (fault) => {
      if (there.length > 0) await rename(former, folder);
      throw fault;
    });
    return { pages, organisations: copied.map(({ organisation }) => organisation.code) };
  } finally {
    for (const left of [half, former]) await rm(left, { recursive: true, force: true });
  }
}

async function copyAll(parts: SnapshotParts, folder: string, copied: readonly SnapshotData[]): Promise<number> {
  const codes = copied.map(({ organisation }) => organisation.code);
  const files = new SnapshotFiles(parts.hub, codes);
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  files.fileOf('/');
  let pages = 0;
  for (let address = files.next(); address !== undefined; address = files.next(), pages++)
    await write(files.fileOf(address) ?? '', files.rewritten(await pageAt(parts, address, copied), address));
  for (const { organisation, files: data } of copied)
    for (const [name, content] of Object.entries(data))
      await write(`data/${organisation.code}/${name}.json`, JSON.stringify(content));
  for (const name of files.assets) await cp(join(home.assets, name), join(folder, 'assets', name));
  // the styles name these
  await cp(join(home.assets, 'images'), join(folder, 'assets/images'), { recursive: true });
  const { folder: widgets, version } = await ownWidgets();
  await cp(widgets, join(folder, 'v1'), { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  await write(
    'snapshot.json',
    JSON.stringify({ hub: parts.hub, madeOn: parts.on, widgets: version, organisations: codes }),
  );
  return pages;
}

async function pageAt(parts: SnapshotParts, address: string, copied: readonly SnapshotData[]): Promise<string> {
  const { app, render, hub, on } = parts;
  const { pathname, searchParams } = new URL(address, hub);
  const lang = searchParams.get('lang') === 'cy' ? 'cy' : 'en';
  const own = snapshotWords[lang];
  const words = pageWords[lang];
  const shared = { lang, words, own, serviceName: words.service, live: hub + address };
  const banner = render('snapshot/banner.njk', { ...shared, made: own.made(dayInWords(on, lang)) });
  const withBanner = (html: string) => html.replace(/<main [^>]*>/, (main) => main + banner);
  if (pathname === '/') {
    const organisations = copied.map(({ organisation, files }) => ({ ...organisation, files: Object.keys(files) }));
    const pages = readPages.map((widget) => ({ path: pathOf[widget] ?? widget, title: titleOf(widget, lang) }));
    const widgets = Object.entries(widgetNames).map(([value, { name }]) => ({ value, name }));
    return withBanner(render('snapshot/index.njk', { ...shared, title: own.title, organisations, pages, widgets }));
  }
  const answer = isForm(pathname) ? undefined : await app.inject({ url: address, headers: { accept: 'text/html' } });
  if (answer?.statusCode === 200) return withBanner(answer.body);
  const title = /\/share$/.test(pathname)
    ? titleOf('story-form', lang)
    : /\/new$/.test(pathname)
      ? titleOf('pledge-form', lang)
      : /\/receipt$/.test(pathname)
        ? titleOf('receipt', lang)
        : own.live;
  return withBanner(render('snapshot/elsewhere.njk', { ...shared, title }));
}
