import type { Keyring } from '@antiracism-kit/schema';
import { digestOf, toText } from '@antiracism-kit/seal/bytes';
import type { KeySet } from '@antiracism-kit/seal/key-set';
import { fingerprint } from '@antiracism-kit/seal/words';
import type { FastifyRequest } from 'fastify';
import { isTested } from '../../../handlers/keyring-warnings.ts';
import { formOf } from '../../form.ts';
import { goTo, type Page, type PageParts, whoAsked } from '../../parts.ts';
import { whoManages } from '../../users/users.ts';
import { keyringData } from '../set-up.ts';

type CodeAddress = { Params: { code: string } };

const savedTexts: Record<string, string> = {
  started: 'Keys set up',
  signed: 'Signed',
  share: 'Holder confirmed',
};

/** Who can open what an organisation is told in confidence, and what is wrong with that. */
export const keyring: Page = (app, parts) => {
  app.get<CodeAddress>('/keys/:code', async (request, reply) => {
    const { ring, set, ...data } = await keyringData(request, parts);
    const ids = set?.members.map(({ id }) => id) ?? [];
    return reply.page('keys/keyring/keyring.njk', {
      ...data,
      title: 'Who can read what is told in confidence',
      saved: savedTexts[formOf(request.query).text('saved')],
      warnings: ring.warnings,
      recovery: ring.recovery,
      set,
      members: set?.members.map((member) => memberOf(member, ring, parts.today())),
      waiting: ring.people.filter(({ id }) => !ids.includes(id)),
      outdated: set && (await countOutdated(request, parts)),
      ready: ring.people.filter(({ keys }) => keys.length > 0).length,
      ...(set &&
        ring.keySet && {
          signerWords: await fingerprint(set.signer),
          setWords: await fingerprint(toText(await digestOf(ring.keySet.text))),
        }),
    });
  });

  app.post<CodeAddress>('/keys/:code/shares', async (request, reply) => {
    const moderator = whoManages(request);
    const { code } = request.params;
    const holder = Number(formOf(request.body).text('holder'));
    await parts.call('confirmShare', { organisation: code, holder }, { moderator });
    return goTo(reply, `/console/keys/${encodeURIComponent(code)}?saved=share`);
  });
};

// Counting stops where people would stop reading: it is for knowing that there is work.
async function countOutdated(request: FastifyRequest<CodeAddress>, { call }: PageParts): Promise<string | undefined> {
  const moderator = whoAsked(request);
  const { items, next } = await call(
    'listSealed',
    { organisation: request.params.code, only: 'outdated' },
    { moderator },
  );
  return items.length === 0 ? undefined : next === undefined ? String(items.length) : `More than ${items.length}`;
}

function memberOf({ id, name, role, recipient }: KeySet['members'][number], ring: Keyring, today: string) {
  const person = ring.people.find((one) => one.id === id);
  const key = person?.keys.find((one) => one.recipient === recipient);
  const signs = person?.manages === true && person.keys.some((one) => ring.signing?.to.includes(one.recipient));
  const state = !person
    ? 'left'
    : key !== person.keys[0]
      ? 'other'
      : key && isTested(key, today)
        ? 'tested'
        : 'overdue';
  return { name, role, state, passedOn: key?.passedOn, signs };
}
