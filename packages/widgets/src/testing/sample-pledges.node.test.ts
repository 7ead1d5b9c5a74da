import { accept, api } from '@antiracism-kit/schema';
import { expect, test } from 'vitest';
import { listSamples } from './list-samples.ts';
import { samplePledges } from './sample-pledges.ts';

test('the stub hub answers only what the contract allows', () => {
  const first = listSamples(samplePledges(40), { organisation: 'ZZ1', kind: ['pledge'] });
  const last = listSamples(samplePledges(40), { organisation: 'ZZ1', kind: ['pledge'], after: 'n36' });
  expect(accept(api.listPublished.output, first)).toMatchObject({ ok: true });
  expect(accept(api.listPublished.output, last)).toMatchObject({ ok: true });
  expect(accept(api.countPublished.output, first.tally)).toMatchObject({ ok: true });
});
