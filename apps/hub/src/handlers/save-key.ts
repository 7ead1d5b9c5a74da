import { Problem } from '@antiracism-kit/schema';
import { type Handler, signedIn } from './context.ts';
import { ownKey } from './list-keys.ts';

const mostWays = 6;
const mostKeys = 12;

/** Keeps a key that was made and wrapped in the browser of the moderator who asks. */
export const saveKey: Handler<'saveKey'> = async ({ recipient, way, test }, context) => {
  const { store, today } = context;
  const { id: moderator } = signedIn(context);
  if ((way.way === 'passkey') !== (way.passkey !== undefined))
    throw new Problem('invalid-input', [{ field: 'way.passkey', code: 'not-an-option' }]);
  const kept = await store.keysOf([moderator]);
  const known = kept.find((key) => key.recipient === recipient);
  if (known ? known.ways.length >= mostWays : kept.length >= mostKeys)
    throw new Problem('invalid-input', [{ field: 'way', code: 'too-many', limit: known ? mostWays : mostKeys }]);
  const dates = { madeOn: today(), passedOn: today() };
  return ownKey(await store.saveKey({ moderator, recipient, ...dates, ways: [way], test }));
};
