import { randomBytes } from 'node:crypto';
import { experienceWording, pledgeWording } from '@antiracism-kit/schema';
import { sealedKeySet } from './place.ts';

const sentence = 'I will ask who is missing from every interview panel I sit on, and say so before we begin. ';
const words =
  'abandon amber apple arrow autumn badge baker basket beach bicycle branch bridge butter candle canvas'.split(' ');

const draft = (organisation: string) => ({
  organisation,
  kind: 'pledge',
  key: 'KEYKEYKEYKEYKEYKEYKEYK',
  receipt: 'RECEIPT',
  lang: 'en',
  consent: { uses: ['published-without-name', 'published-with-name'], wording: pledgeWording },
  fields: {
    who: 'individual',
    text: sentence.repeat(4).slice(0, 280),
    measure: sentence.repeat(4).slice(0, 270),
    dueDate: '2099-03-31',
    priorities: ['fair-recruitment', 'speaking-up', 'leadership-and-accountability', 'learning-and-development'],
    display: { as: 'name-and-role', name: 'Adaeze Example-Person', role: 'Ward manager, respiratory medicine' },
  },
});

/** Makes requests that send one pledge of 1.2 kB each, every one another draft with its own key and receipt. */
export function draftRequests(organisation: string, origin: string): () => string {
  const body = JSON.stringify(draft(organisation));
  const [beforeKey = '', rest = ''] = body.split('KEYKEYKEYKEYKEYKEYKEYK');
  const [beforeReceipt = '', end = ''] = rest.split('RECEIPT');
  const run = randomBytes(9).toString('base64url');
  let count = 0;
  const head = `POST /api/organisations/${organisation}/submissions HTTP/1.1\r\nhost: localhost\r\norigin: ${origin}\r\ncontent-type: application/json\r\ncontent-length: `;
  return () => {
    const key = `${run}${(count++).toString(36).padStart(10, '0')}`;
    // Letters only, as in a receipt's words; the count is in them, so that no two are alike.
    const letters = count
      .toString(26)
      .padStart(6, '0')
      .replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string);
    const receipt = `${words.slice(0, 4).join(' ')} ${letters.slice(0, 3)} ${letters.slice(3)}`;
    const sent = `${beforeKey}${key}${beforeReceipt}${receipt}${end}`;
    return `${head}${Buffer.byteLength(sent)}\r\n\r\n${sent}`;
  };
}

/** Makes requests that send something sealed of the smallest size, every one with an envelope, key and mailbox of its own. */
export function sealedRequests(organisation: string, origin: string): () => string {
  const random = (bytes: number) => randomBytes(bytes).toString('base64url');
  // 4 KiB and a header for six people and recovery; chance, as what is sealed looks like chance
  const envelope = random(4_900);
  const head = `POST /api/organisations/${organisation}/sealed HTTP/1.1\r\nhost: localhost\r\norigin: ${origin}\r\ncontent-type: application/json\r\ncontent-length: `;
  const frame = { kind: 'lived-experience', lang: 'en', wording: experienceWording, keySet: sealedKeySet.id };
  return () => {
    const own = { key: random(16), mailbox: random(16), proof: random(32), uses: ['read', 'counted', 'quoted'] };
    const body = JSON.stringify({ ...frame, ...own, sealed: own.proof + envelope.slice(43) });
    return `${head}${body.length}\r\n\r\n${body}`;
  };
}
