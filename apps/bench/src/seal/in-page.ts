import * as ark from '@antiracism-kit/seal';

const today = '2026-11-29';
const label = { kind: 'lived-experience', wording: 'experience-2026-11', key: 'A'.repeat(22), mailbox: 'B'.repeat(22) };
// 4,000 characters, as long as an experience may be
const story = { whatHappened: 'It was on a ward. '.repeat(222) };

/** One visit: how long each step took in ms, in a page that has done none of them before. */
async function visit(items: number, isWarm: boolean): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  const timed = async <Result>(name: string, run: () => Result | Promise<Result>): Promise<Result> => {
    const start = performance.now();
    const result = await run();
    times[name] = performance.now() - start;
    return result;
  };
  const people = await Promise.all(Array.from({ length: 6 }, ark.makeKeyPair));
  const recovery = await ark.makeKeyPair();
  const signer = ark.makeSigner();
  const members = people.map(({ recipient }, at) => ({ id: `p${at}`, name: `Example ${at}`, role: 'Lead', recipient }));
  const set = { organisation: 'ZZ1', version: 1, until: '2027-11-29', members, recovery: recovery.recipient };
  const signed = ark.signKeySet(set, signer.secret);

  const accepted = await timed('accept', () => ark.acceptKeySet(signed, { organisation: 'ZZ1', today }));
  const receipt = ark.makeWords();
  const mailbox = await timed('mailbox', () => ark.mailboxOf(receipt));
  const author = { replyTo: mailbox.recipient, leftOut: ['p0'] };
  const seal = () => ark.seal(story, label, accepted, author);
  if (isWarm) await ark.warmUp();
  const first = await timed('seal', seal);
  const last = people[5] as ark.KeyPair;
  const queue = Array.from({ length: items }, () => first);
  await timed('open', () => Promise.all(queue.map((envelope) => ark.open(envelope, last.identity))));
  const words = ark.makeWords();
  const wrapped = await timed('wrap', () => ark.wrapWithWords(last.identity, words));
  await timed('unwrap', () => ark.unwrapWithWords(wrapped, words));
  return times;
}

Object.assign(globalThis, { visit });
