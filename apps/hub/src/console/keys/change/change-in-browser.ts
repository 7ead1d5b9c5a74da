import { toBytes } from '@antiracism-kit/seal/bytes';
import { type AcceptedKeySet, acceptKeySet, signKeySet } from '@antiracism-kit/seal/key-set';
import { openSigner } from '@antiracism-kit/seal/signing-secret';
import { fingerprint } from '@antiracism-kit/seal/words';
import { hub } from '../../in-browser/hub.ts';
import { part, showStep, when, write, writeList } from '../../in-browser/page.ts';
import { isFault, unlock } from '../../in-browser/unlock.ts';
import { chosenPeople, type People, signingFor, writeKeyWords } from '../chosen-people.ts';

/** Signs the next key set of an organisation: somebody came or left, or its last day is near. */
export async function begin(): Promise<void> {
  const { organisation = '', until = '' } = part('keys-page').dataset;
  let secret = '';
  let seen: AcceptedKeySet | undefined;
  let people: People | undefined;

  when('unlock', async () => {
    const opened = await unlock();
    if (isFault(opened)) return opened;
    const { keySet, signing } = await hub.openKeyring({ organisation });
    if (!keySet || !signing) return { code: 'other' };
    // also one whose last day is over can be followed by the next
    seen = await acceptKeySet(keySet, { organisation, today: '' });
    secret = await openSigner(toBytes(signing.sealed), opened.identity, seen.signer);
    write('signer-words', await fingerprint(seen.signer));
    showStep('people');
    return undefined;
  });
  when('people', () => {
    const read = chosenPeople();
    if ('code' in read) return read;
    people = read;
    const before = seen?.members ?? [];
    const isIn = (list: People['members'], recipient: string) => list.some((one) => one.recipient === recipient);
    writeNames(
      'added',
      read.members.filter(({ recipient }) => !isIn(before, recipient)),
    );
    writeNames(
      'removed',
      before.filter(({ recipient }) => !isIn(read.members, recipient)),
    );
    showStep('sign');
    return undefined;
  });
  when('back', () => {
    showStep('people');
    return undefined;
  });
  when('sign', async () => {
    if (!seen || !people) return { code: 'other' };
    const { version, recovery } = seen;
    const set = { organisation, version: version + 1, until, members: people.members, recovery };
    await hub.saveKeySet({
      organisation,
      keySet: signKeySet(set, secret),
      signing: await signingFor(secret, [...people.signers, recovery]),
    });
    location.assign(`/console/keys/${organisation}?saved=signed`);
    return undefined;
  });
  await writeKeyWords();
  showStep('unlock');
}

function writeNames(name: string, people: People['members']): void {
  part(`${name}-people`).hidden = people.length === 0;
  writeList(
    name,
    people.map((one) => one.name),
  );
}
