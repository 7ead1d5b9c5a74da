import type { Input, Reason, Theme } from '@antiracism-kit/schema';
import { hub } from '../in-browser/hub.ts';
import { field, typed, when } from '../in-browser/page.ts';
import { newestKeySet, sealAnswer } from '../in-browser/sealed-case.ts';
import type { Desk, OpenItem } from './desk.ts';

type Step = Omit<Input<'stepSealed'>, 'id' | 'seen'>;

/** What a moderator does with an item that lies open: answers, takes it on, sorts it, hands it over, ends it. */
export function beginSteps(desk: Desk, taken: (found: OpenItem['found'], said: string) => Promise<undefined>): void {
  const take = async (step: Step) => {
    if (!desk.item) return { code: 'other' };
    const { id, seen } = desk.item.found;
    return taken(await hub.stepSealed({ id, seen, ...step }), 'step');
  };

  when('reply', async () => {
    const { item } = desk;
    const told = item?.pieces[0]?.opened;
    if (!item || !told) return { code: 'other' };
    const message = typed('message');
    if (!message) return { code: 'no-message', field: field('message') };
    const { found } = item;
    const sealed = await sealAnswer({ message }, found, told, await newestKeySet(found.organisation.code));
    const next = await hub.replySealed({ id: found.id, seen: found.seen, ...sealed });
    field('message').value = '';
    return taken(next, 'reply');
  });
  when('take-on', () => take({ action: 'assign', to: desk.me }));
  when('step-back', () => take({ action: 'step-back' }));
  when('assign', () => take({ action: 'assign', to: field('assign-to').value }));
  when('label', () => {
    const boxes = document.querySelectorAll<HTMLInputElement>('input[name="themes"]:checked');
    const themes = [...boxes].map(({ value }) => value as Theme);
    return themes.length > 0 ? take({ action: 'label', themes }) : { code: 'no-theme', field: field('themes') };
  });
  when('escalate', () => {
    const to = field('escalate-to');
    if (!to.value) return { code: 'no-choice', field: to };
    return take({ action: 'escalate', escalateTo: to.value as NonNullable<Step['escalateTo']> });
  });
  when('close', () => take({ action: 'close' }));
  when('decline', () => {
    const reason = field('decline-reason');
    return reason.value
      ? take({ action: 'decline', reason: reason.value as Reason })
      : { code: 'no-reason', field: reason };
  });
}
