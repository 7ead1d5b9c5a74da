import type { Keyring, SignedKeySet } from '@antiracism-kit/schema';
import type { KeySet } from '@antiracism-kit/seal/key-set';
import type { FastifyRequest } from 'fastify';
import { addDays } from '../../handlers/erase-day.ts';
import { formOf } from '../form.ts';
import { hostedFor } from '../organisation/hosted.ts';
import { type PageParts, whoAsked } from '../parts.ts';
import { whoManages } from '../users/users.ts';

/** How long a key set is signed for. */
export const signedDays = 90;

/** Reads a key set that the hub keeps: it was checked before it was kept. */
export const readSet = (signed: SignedKeySet | undefined): KeySet | undefined => signed && JSON.parse(signed.text);

/** What the pages about the keys of an organisation show. */
export async function keyringData(request: FastifyRequest<{ Params: { code: string } }>, parts: PageParts) {
  const moderator = whoAsked(request);
  const { organisation } = await hostedFor(moderator, request.params.code, parts);
  const ring = await parts.call('openKeyring', { organisation: organisation.code }, { moderator });
  return { organisation, ring, set: readSet(ring.keySet), nav: 'keys' };
}

/** Whether somebody opens with two recovery shares in place of a key of their own. */
export const sharesAsked = ({ query }: Pick<FastifyRequest, 'query'>): { shares?: 'yes' } =>
  formOf(query).text('with') === 'shares' ? { shares: 'yes' } : {};

/** What the pages that sign show: everybody with a key, and what they can do so far. Only for those who manage the organisation. */
export async function signingData(request: FastifyRequest<{ Params: { code: string } }>, parts: PageParts) {
  const moderator = whoManages(request);
  const { ring, set, ...data } = await keyringData(request, parts);
  const { keys } = await parts.call('listKeys', {}, { moderator });
  const { code, shortName } = data.organisation;
  return {
    ...data,
    set,
    keys,
    today: parts.today(),
    back: { text: `Keys of ${shortName}`, href: `/console/keys/${code}` },
    given: { organisation: code, until: addDays(parts.today(), signedDays), ...sharesAsked(request) },
    people: ring.people.flatMap((person) => personOf(person, set, ring, moderator.id)),
    without: ring.people.filter((one) => one.keys.length === 0).map(({ name }) => name),
  };
}

function personOf(
  { id, name, manages, keys }: Keyring['people'][number],
  set: KeySet | undefined,
  ring: Keyring,
  me: string,
) {
  const [key] = keys;
  if (!key) return [];
  const { recipient } = key;
  const member = set?.members.find((one) => one.id === id);
  const isNew = member !== undefined && member.recipient !== recipient;
  const mayHaveSigned = keys.some((one) => ring.signing?.to.includes(one.recipient));
  const signs = set ? mayHaveSigned : id === me;
  return [
    { id, name, manages, recipient, role: member?.role ?? '', reads: member !== undefined && !isNew, isNew, signs },
  ];
}
