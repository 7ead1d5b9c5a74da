import { differences } from '@antiracism-kit/schema/differences';
import { makeKey } from '@antiracism-kit/schema/key';
import { textFault } from '@antiracism-kit/schema/text';
import { hub } from '../in-browser/hub.ts';
import { chosen, type Fault, field, part, showStep, typed, when } from '../in-browser/page.ts';
import { newestKeySet, sealAnswer } from '../in-browser/sealed-case.ts';
import { answersOf } from '../item/answers.ts';
import { type Desk, fieldsIn, type OpenItem } from './desk.ts';
import { element } from './show-item.ts';
import { type Appears, wordsToPublish } from './words-to-publish.ts';

/** Lets a moderator edit what the author wrote, see what changes, and send it to the author to agree. */
export function beginProposals(
  desk: Desk,
  taken: (found: OpenItem['found'], said: string) => Promise<undefined>,
): void {
  const all = [...document.querySelectorAll<HTMLTextAreaElement>('[data-edits]')];
  const names = all.map(({ dataset }) => dataset.edits ?? '');
  const stands = (name: string): string => String((desk.item && fieldsIn(desk.item)[name]) ?? '');
  const compare = () => {
    const texts = Object.fromEntries(names.map((name) => [name, '']));
    const labels = answersOf({ written: names, public: [] }, texts, []);
    const changed = labels.filter(({ name }) => stands(name) !== typed(`words-${name}`));
    const compared = changed.flatMap(({ name, label }) => [
      element('p', 'nhsuk-u-margin-bottom-1', [element('strong', '', label)]),
      element('p', 'hub-statement ark-changes', differences(stands(name), typed(`words-${name}`)).map(piece)),
    ]);
    part('compared').replaceChildren(...compared);
  };
  for (const place of all) place.addEventListener('input', compare);

  when('begin-proposal', () => {
    const { found } = desk.item ?? {};
    if (!desk.item || !found) return { code: 'other' };
    for (const name of names) field(`words-${name}`).value = stands(name);
    const mayName = found.uses.includes('published-with-name');
    const use = (fieldsIn(desk.item).use ?? {}) as { name?: unknown; role?: unknown };
    field('appears-name').value = mayName ? String(use.name ?? '') : '';
    field('appears-role').value = mayName ? String(use.role ?? '') : '';
    part('named').hidden = !mayName;
    field('appears-2').disabled = !mayName;
    compare();
    showStep('propose');
    return undefined;
  });
  when('leave-proposal', () => {
    showStep('item');
    return undefined;
  });
  when('propose', async () => {
    const { item } = desk;
    const told = item?.pieces[0]?.opened;
    if (!item || !told) return { code: 'other' };
    for (const place of all) {
      const fault = textFault(place.value, { min: Number(place.dataset.least), max: Number(place.dataset.max) });
      if (fault) return { code: fault.code === 'missing' ? 'no-text' : 'wrong-text', field: place };
    }
    const use = appears();
    if ('code' in use) return use;
    const edited = Object.fromEntries(names.map((name) => [name, typed(`words-${name}`)]));
    const proposal = { fields: wordsToPublish(edited, use), salt: makeKey() };
    const { found } = item;
    const set = await newestKeySet(found.organisation.code);
    const sealed = await sealAnswer({ message: typed('proposal-message'), proposal }, found, told, set);
    return taken(await hub.replySealed({ id: found.id, seen: found.seen, ...sealed, proposes: true }), 'propose');
  });
}

function appears(): Appears | Fault {
  const as = chosen('appears');
  if (as === 'without-name') return { as };
  if (as !== 'with-name') return { code: 'no-change', field: field('appears') };
  const [name, role] = [typed('appears-name'), typed('appears-role')];
  if (!name) return { code: 'no-name', field: field('appears-name') };
  return { as, name, ...(role && { role }) };
}

function piece({ is, text }: ReturnType<typeof differences>[number]): string | Node {
  if (is === 'same') return text;
  const hidden = element('span', 'nhsuk-u-visually-hidden', is === 'removed' ? 'Taken out: ' : 'Put in: ');
  return element(is === 'removed' ? 'del' : 'ins', '', [hidden, text]);
}
