import { toBytes, toText } from '@antiracism-kit/seal/bytes';
import { makeTestItem, openTestItem } from '@antiracism-kit/seal/test-item';
import { fingerprint } from '@antiracism-kit/seal/words';
import { hub } from '../../in-browser/hub.ts';
import { showStep, when, write } from '../../in-browser/page.ts';
import { isFault, unlock } from '../../in-browser/unlock.ts';

/** Opens the test item of a key, tells the hub what was inside, and seals the next one. */
export function begin(): void {
  when('unlock', async () => {
    const opened = await unlock();
    if (isFault(opened)) return opened;
    if (!opened.key) return { code: 'other' };
    const { recipient, test } = opened.key;
    const answer = await openTestItem(toBytes(test), opened.identity);
    const { sealed, hash } = await makeTestItem(recipient);
    await hub.passTest({ recipient, answer, next: { sealed: toText(sealed), hash } });
    write('key-words', await fingerprint(recipient));
    showStep('done');
    return undefined;
  });
  showStep('unlock');
}
