import { hash, randomBytes } from 'node:crypto';
import { createCall } from '@antiracism-kit/hub/src/call.ts';
import { openStore } from '@antiracism-kit/hub/src/store/open-store.ts';
import { plainTriedAndStopped } from '@antiracism-kit/schema/samples';
import type { Figure } from '../report/figure.ts';
import { median } from '../report/median.ts';
import { databaseIn, newFolder } from './place.ts';

const today = '2026-11-23';
const moderator = { id: 'm1', name: 'M', email: 'm@hub.example', organisations: 'all', manages: true } as const;

/** The first page of a moderator's queue when this many stories wait, in milliseconds; one function for each size. */
async function queueOf(size: number) {
  const folder = await newFolder();
  const store = await openStore({ file: databaseIn(folder.path) }, { today: () => today });
  const organisation = {
    code: 'TR0',
    name: 'TR0 NHS',
    shortName: 'TR0',
    type: 'trust',
    nation: 'england',
    memberOf: [],
  };
  await store.saveOrganisations([{ organisation, origins: [] } as never], []);
  const { kind, fields, consent } = plainTriedAndStopped;
  for (let from = 0; from < size; from += 500)
    await Promise.all(
      Array.from({ length: Math.min(500, size - from) }, () => {
        const key = randomBytes(16).toString('base64url');
        const bodyHash = hash('sha256', key);
        const sent = { kind, organisation: 'TR0', lang: 'en', receivedOn: today, fields: { ...fields }, consent, key };
        return store.add({ ...sent, bodyHash, receiptHash: bodyHash });
      }),
    );
  const call = createCall({ store, today: () => today });
  return {
    async ask() {
      const began = performance.now();
      await call('listQueue', {}, { moderator });
      return performance.now() - began;
    },
    async end() {
      await store.close();
      await folder.remove();
    },
  };
}

/** The queue page beside itself with a hundredth of the items. */
export async function measureQueue({ rounds }: { readonly rounds: number }): Promise<Figure[]> {
  const few = await queueOf(1_000);
  const many = await queueOf(100_000);
  const times: Record<'few' | 'many', number[]> = { few: [], many: [] };
  for (let round = 0; round < rounds * 10; round++) {
    times.few.push(await few.ask());
    times.many.push(await many.ask());
  }
  await Promise.all([few.end(), many.end()]);
  return [
    {
      what: 'first page of the queue, 100,000 waiting, beside 1,000',
      value: median(times.many),
      floor: median(times.few),
      unit: 'ms',
      goal: { atMost: 1.5 },
    },
  ];
}
