import type { WrappedKey } from '@antiracism-kit/schema';
import { toText } from '@antiracism-kit/seal/bytes';
import { type KeyPair, makeKeyPair, makeWords, wrapWithWords } from '@antiracism-kit/seal/identity';
import { makePasskey, wrapWithPasskey } from '@antiracism-kit/seal/passkey';
import { makeTestItem } from '@antiracism-kit/seal/test-item';
import { fingerprint } from '@antiracism-kit/seal/words';
import { hub } from '../../in-browser/hub.ts';
import { chosen, type Fault, part, showStep, when, write, writeList } from '../../in-browser/page.ts';
import { askForTwo } from '../../in-browser/two-words.ts';
import { isFault, unlock } from '../../in-browser/unlock.ts';

/** Makes a key here, wraps it here, and sends what is wrapped. */
export function begin(): void {
  let pair: KeyPair | undefined;
  let words = '';
  let check = (): Fault | undefined => undefined;

  when('choose', async () => {
    const way = chosen('way');
    if (!way) return { code: 'no-way', field: document.querySelector('input[name="way"]') };
    pair ??= await makeKeyPair();
    if (way === 'passkey') {
      const passkey = await makePasskey(part('keys-page').dataset.name ?? '');
      const wrapped = toText(await wrapWithPasskey(pair.identity, passkey));
      return keep(pair, { way: 'passkey', passkey, wrapped });
    }
    words = makeWords();
    writeList('words', words.split(' '));
    showStep('write-down');
    return undefined;
  });
  when('written', () => {
    check = askForTwo(words.split(' '));
    showStep('type-back');
    return undefined;
  });
  when('see-again', () => {
    showStep('write-down');
    return undefined;
  });
  when('print', () => {
    print();
    return undefined;
  });
  when('type-back', async () => {
    const fault = check();
    if (fault || !pair) return fault;
    const done = await keep(pair, { way: 'words', wrapped: toText(await wrapWithWords(pair.identity, words)) });
    writeList('words', []);
    [pair, words] = [undefined, ''];
    return done;
  });
  const isFirstWay = part('keys-page').dataset.adds === undefined;
  if (!isFirstWay)
    when('unlock', async () => {
      const opened = await unlock();
      if (isFault(opened)) return opened;
      if (!opened.key) return { code: 'other' };
      pair = { identity: opened.identity, recipient: opened.key.recipient };
      showStep('choose');
      return undefined;
    });
  showStep(isFirstWay ? 'choose' : 'unlock');
}

async function keep({ recipient }: KeyPair, way: WrappedKey): Promise<undefined> {
  const { sealed, hash } = await makeTestItem(recipient);
  await hub.saveKey({ recipient, way, test: { sealed: toText(sealed), hash } });
  write('key-words', await fingerprint(recipient));
  showStep('done');
}
