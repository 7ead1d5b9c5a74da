import type { SigningSecret } from '@antiracism-kit/schema';
import { toText } from '@antiracism-kit/seal/bytes';
import type { Member } from '@antiracism-kit/seal/key-set';
import { sealSigner } from '@antiracism-kit/seal/signing-secret';
import { fingerprint } from '@antiracism-kit/seal/words';
import { type Fault, field, part, typed } from '../in-browser/page.ts';

/** Who is to read, and whom the signing secret is sealed to. */
export interface People {
  readonly members: readonly Member[];
  readonly signers: readonly string[];
}

const eachPerson = () => [...document.querySelectorAll<HTMLElement>('[data-person]')];

/** Writes beside each person the words of their key, made of the very key that will be signed. */
export async function writeKeyWords(): Promise<void> {
  for (const person of eachPerson())
    part('words-of-key', person).textContent = await fingerprint(person.dataset.recipient ?? '');
}

/** Reads who was chosen. */
export function chosenPeople(): People | Fault {
  const members: Member[] = [];
  const signers: string[] = [];
  for (const person of eachPerson()) {
    const { person: id = '', recipient = '', name = '' } = person.dataset;
    const isTicked = (box: string) => person.querySelector<HTMLInputElement>(`[name="${box}"]`)?.checked === true;
    const role = typed(`role-${id}`);
    if (isTicked('signer')) signers.push(recipient);
    if (!isTicked('member')) continue;
    if (!role) return { code: 'no-role', field: field(`role-${id}`) };
    members.push({ id, name, role, recipient });
  }
  const first = document.querySelector('[data-person] input');
  if (members.length < 2) return { code: 'too-few-keys', field: first };
  if (signers.length === 0) return { code: 'no-signer', field: first };
  return { members, signers };
}

/** Seals the signing secret to everybody who may sign, and to the recovery key: two holders of shares bring it back as well. */
export const signingFor = async (secret: string, to: string[]): Promise<SigningSecret> => ({
  sealed: toText(await sealSigner(secret, to)),
  to,
});
