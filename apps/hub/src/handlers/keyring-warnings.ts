import type { Keyring, KeyWarning } from '@antiracism-kit/schema';
import type { KeySet } from '@antiracism-kit/seal/key-set';
import { addDays } from './erase-day.ts';

/** How many days after opening the test item it is time for the next one. */
export const testDays = 31;
/** How many days before the last day of a key set people are told. */
export const noticeDays = 14;
const fewest = { people: 3, signers: 2 };

type Parts = Pick<Keyring, 'people' | 'signing' | 'recovery'>;
type Person = Keyring['people'][number];

/** Whether the owner of a key has opened its test item lately. */
export const isTested = ({ passedOn }: Person['keys'][number], today: string): boolean =>
  addDays(passedOn, testDays) >= today;

/** What is wrong with the keys of an organisation, one key before anything would be lost. */
export function keyWarnings(
  set: KeySet | undefined,
  { people, signing, recovery }: Parts,
  today: string,
): KeyWarning[] {
  if (!set) return ['not-started'];
  const members = set.members.map((member) => {
    const person = people.find(({ id }) => id === member.id);
    return { person, key: person?.keys.find(({ recipient }) => recipient === member.recipient) };
  });
  const usable = members.filter(({ key }) => key && isTested(key, today));
  const mayStillSign = people.filter(({ manages, keys }) => manages && keys.some((key) => isHeld(signing, key)));
  const isConfirmed = recovery?.recipient === set.recovery && recovery.holders.every((holder) => holder.confirmedOn);
  const found: Partial<Record<KeyWarning, boolean>> = {
    ended: set.until < today,
    'ends-soon': set.until >= today && set.until <= addDays(today, noticeDays),
    'few-people': usable.length < fewest.people,
    leaver: members.some(({ person }) => !person),
    'new-key': members.some(({ person, key }) => person && (!key || key !== person.keys[0])),
    'test-overdue': members.some(({ key }) => key && !isTested(key, today)),
    'recovery-not-confirmed': !isConfirmed,
    'one-signer': mayStillSign.length < fewest.signers,
  };
  return (Object.keys(found) as KeyWarning[]).filter((warning) => found[warning]);
}

const isHeld = (signing: Parts['signing'], { recipient }: Person['keys'][number]): boolean =>
  signing?.to.includes(recipient) === true;
