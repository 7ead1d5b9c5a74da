import { openStore } from '@antiracism-kit/hub/src/store/open-store.ts';
import { themes } from '@antiracism-kit/schema';
import { exampleStrategy, plainTriedAndStopped } from '@antiracism-kit/schema/samples';
import Sqlite from 'better-sqlite3';
import { seed } from './seed.ts';

/** The region whose paper is made, with what is sent to its trusts. */
export const region = 'REG';
/** The day it is. */
export const today = '2026-11-23';

const day = (n: number): string =>
  new Date(Date.parse('2026-05-01') + (n % 200) * 86_400_000).toISOString().slice(0, 10);

/**
 * Fills an empty file with published pledges and with stories that are sorted by theme; all of them were sent within the
 * period of a paper.
 *
 * @public Called by its name, in a process of its own.
 */
export async function seedPaper(file: string, pledges: number, stories: number): Promise<void> {
  await seed(file, pledges);
  const db = new Sqlite(file);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  const add = db.prepare(`insert into submissions
    (id, kind, organisation, lang, received_on, status, waiting_since, fields, consent, body_hash, receipt_hash)
    values (?, ?, ?, 'en', ?, 'published', null, ?, ?, ?, null)`);
  const step = db.prepare(`insert into decisions (organisation, item, action, taken_by, taken_on, facts, hash)
    values (?, ?, ?, 'moderator:m1', ?, ?, ?)`);
  const published = db.prepare('select id, kind, organisation, data from published order by number');
  db.exec('begin');
  let n = 0;
  const consent = JSON.stringify({ uses: ['published-without-name'], wording: 'pledge-2026-11' });
  // read whole, as a statement that writes waits for one that reads
  for (const row of published.all() as { id: string; kind: string; organisation: string; data: string }[])
    add.run(row.id, row.kind, row.organisation, day(n++), row.data, consent, `body-${n}`);
  const { kind, fields } = plainTriedAndStopped;
  const agreed = JSON.stringify({ uses: ['read', 'counted', 'published-without-name'], wording: 'story-2026-11' });
  for (let story = 0; story < stories; story++) {
    const id = `00000000-0000-4000-8000-${String(story).padStart(12, '0')}`;
    const organisation = `TR${(story % 13).toString(16).toUpperCase()}`;
    add.run(id, kind, organisation, day(story), JSON.stringify(fields), agreed, `story-${story}`);
    const facts = JSON.stringify({ themes: [themes[story % themes.length]], informs: ['2.1'] });
    step.run(organisation, id, 'label', day(story), facts, `label-${story}`);
    step.run(organisation, id, 'publish', day(story), null, `publish-${story}`);
  }
  db.exec('commit; analyze');
  db.close();
  const store = await openStore({ file }, { today: () => today });
  const change = () => ({ ...exampleStrategy, organisation: region });
  await store.saveStrategy(region, { by: 'bench', on: '2026-05-01', change });
  await store.close();
}
