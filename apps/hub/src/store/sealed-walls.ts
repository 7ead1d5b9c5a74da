import type { Status } from '@antiracism-kit/schema';
import { decide } from './decide.ts';
import type { Engine } from './engine.ts';
import type { Places } from './places.ts';
import type { Kinds } from './published-row.ts';
import { gone } from './sealed-rules.ts';
import type { TakeDown } from './sealed-steps.ts';

/** Takes agreed words off the walls as their author or the hub says; what has left them for good stays as it is. */
export const takeDownWith =
  (engine: Engine, kinds: Kinds, places: Places): TakeDown =>
  async (db, published, why, on) => {
    const found = await db
      .selectFrom('submissions')
      .select(['status', 'consent'])
      .where('id', '=', published)
      .executeTakeFirst();
    if (!found || gone.includes(found.status as Status)) return;
    const facts = { consent: { ...JSON.parse(found.consent ?? '{}'), uses: [] } };
    const step = why === 'keep-private' ? { action: why, facts } : { action: why };
    const by = why === 'erase' ? 'hub' : 'author';
    await decide(engine, db, kinds, places, published, { ...step, by, on });
  };
