import type { OwnKey } from '@antiracism-kit/schema';
import type { StoredKey } from '../store/store.ts';
import { type Handler, signedIn } from './context.ts';

/** Gives a moderator their own keys, wrapped. */
export const listKeys: Handler<'listKeys'> = async (_, context) => {
  const keys = await context.store.keysOf([signedIn(context).id]);
  return { keys: keys.map(ownKey) };
};

/** A key as its owner is given it. */
export const ownKey = ({ recipient, madeOn, passedOn, ways, test }: StoredKey): OwnKey => {
  return { recipient, madeOn, passedOn, ways: [...ways], test: test.sealed };
};
