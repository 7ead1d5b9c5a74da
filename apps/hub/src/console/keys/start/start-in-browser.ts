import { signKeySet } from '@antiracism-kit/seal/key-set';
import { makeRecovery, type Recovery } from '@antiracism-kit/seal/recovery';
import { makeSigner } from '@antiracism-kit/seal/signer';
import { hub } from '../../in-browser/hub.ts';
import { type Fault, field, part, showStep, typed, when, write, writeList } from '../../in-browser/page.ts';
import { askForTwo } from '../../in-browser/two-words.ts';
import { chosenPeople, type People, signingFor, writeKeyWords } from '../chosen-people.ts';

const holderFields = [0, 1, 2].map((at) => `holder-${at}`);

/** Makes an organisation's signer and recovery key here, prints the shares, and signs the first key set. */
export async function begin(): Promise<void> {
  const { organisation = '', until = '' } = part('keys-page').dataset;
  let people: People | undefined;
  let recovery: Recovery | undefined;
  let sheet = 0;
  let check = (): Fault | undefined => undefined;

  const showSheet = () => {
    write('sheet-number', String(sheet + 1));
    write('holder', typed(holderFields[sheet] ?? ''));
    writeList('share', recovery?.shares[sheet]?.split(' ') ?? []);
    showStep('sheet');
  };

  when('people', async () => {
    const read = chosenPeople();
    if ('code' in read) return read;
    const names = holderFields.map(typed);
    const wrong = names.findIndex((name, at) => !name || names.indexOf(name) < at);
    if (wrong >= 0)
      return { code: names[wrong] ? 'same-holder' : 'no-holder', field: field(holderFields[wrong] ?? '') };
    [people, recovery, sheet] = [read, await makeRecovery(), 0];
    showSheet();
    return undefined;
  });
  when('print', () => {
    print();
    return undefined;
  });
  when('printed', () => {
    check = askForTwo(recovery?.shares[sheet]?.split(' ') ?? []);
    writeList('share', []);
    showStep('check-sheet');
    return undefined;
  });
  when('see-again', () => {
    showSheet();
    return undefined;
  });
  when('check-sheet', () => {
    const fault = check();
    if (fault) return fault;
    sheet++;
    if (sheet < 3) showSheet();
    else showStep('sign');
    return undefined;
  });
  when('sign', async () => {
    if (!people || !recovery) return { code: 'other' };
    const { recipient } = recovery;
    const { secret } = makeSigner();
    const set = { organisation, version: 1, until, members: people.members, recovery: recipient };
    const [first = '', second = '', third = ''] = holderFields.map(typed);
    await hub.saveKeySet({
      organisation,
      keySet: signKeySet(set, secret),
      signing: await signingFor(secret, [...people.signers, recipient]),
      recovery: { recipient, holders: [first, second, third] },
    });
    location.assign(`/console/keys/${organisation}?saved=started`);
    return undefined;
  });
  await writeKeyWords();
  showStep('people');
}
