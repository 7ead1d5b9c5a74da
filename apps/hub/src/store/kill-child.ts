// A hub's store in a process that kill.test.ts kills: it does what it is told and tells when it is done.
import { openStore } from './open-store.ts';
import type { NewSubmission } from './store.ts';
import { today } from './suite-world.ts';

type Order = { readonly add: NewSubmission } | { readonly withdraw: string };

const place = process.argv[2] ?? '';
const store = await openStore(place.startsWith('postgres') ? { databaseUrl: place } : { file: place }, {
  today: () => today,
});
process.on('message', async (order: Order) => {
  try {
    if ('add' in order) process.send?.({ added: order.add.key, answer: await store.add(order.add) });
    else {
      await store.decide(order.withdraw, { action: 'withdraw', by: 'author', on: today });
      process.send?.({ withdrawn: order.withdraw });
    }
  } catch (error) {
    process.send?.({ failed: String(error) });
  }
});
process.send?.('ready');
