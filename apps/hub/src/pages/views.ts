import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nunjucks from 'nunjucks';
import { home } from '../home.ts';
import { dayInWords } from './day-in-words.ts';

/** Makes a page from a template, named by its path below `src`, for example `pages/problem.njk`. */
export type Render = (template: string, data?: Record<string, unknown>) => string;

const resolver = createRequire(import.meta.url);

/**
 * The templates of the hub's pages, over nhsuk-frontend's own macros (`nhsuk/components/…`). Every value is escaped.
 * Templates extend `pages/layout.njk`; `asset('hub.css')` gives the address of a built file and `day('2027-03-31')` the day in words.
 */
export function createViews(): Render {
  const nhsuk = join(dirname(resolver.resolve('nhsuk-frontend/package.json')), 'dist');
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([home.views, nhsuk]), {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  const names = assetNames();
  environment.addGlobal('asset', (name: string) => `/assets/${names[name] ?? name}`);
  environment.addGlobal('day', dayInWords);
  return (template, data = {}) => environment.render(template, data);
}

// Before the first build there is nothing to name, and pages are served without styles.
function assetNames(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(home.assets, 'manifest.json'), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}
