import { personalDetails } from '@antiracism-kit/schema/personal-details';
import { dayInWords } from '../../pages/day-in-words.ts';
import { field, part, write } from '../in-browser/page.ts';
import { answersOf, type Piece } from '../item/answers.ts';
import { sentence, words } from '../words.ts';
import { type Desk, fieldsIn, messageIn, type OpenItem } from './desk.ts';
import { escalations, openingReasons, sealedActions, turns, useWords } from './sealed-words.ts';

const reasonWords: Record<string, string> = { ...words.reasons, ...openingReasons, ...escalations };

/** Shows an item that lies open. All of it is text; nothing an author wrote becomes markup. */
export function showItem(desk: Desk, item: OpenItem): void {
  const { found, pieces } = item;
  const { status, uses, turn, assignedTo } = found;
  write('reference', `${sentence(found.kind)} ${found.reference}`);
  const standing = words.statuses[status];
  writeRows('about', [
    ['Status', standing.text],
    ['Week of', dayInWords(found.receivedOn)],
    ['Turn', turns[turn]],
    ...(found.replyBy ? [['Answer by', dayInWords(found.replyBy)] as const] : []),
    ['With', assignedTo ?? 'Nobody yet'],
    ['Allows', uses.map((use) => useWords[use] ?? use).join('; ') || 'Nothing any more'],
    ['Themes', found.themes.map((theme) => words.themes[theme]).join('; ') || 'None yet'],
    ...(found.eraseOn ? [['Erased on', dayInWords(found.eraseOn)] as const] : []),
  ]);
  writeRows('told', rowsOf(desk, item, fieldsIn(item)));
  const messages = pieces.slice(1).map((piece) => {
    const { text, proposal } = messageIn(piece);
    const who = `${piece.from === 'team' ? 'The team' : 'The author'}, week of ${dayInWords(piece.on)}`;
    const body = piece.opened
      ? text
      : 'This message is not whole, or not from whom it says. Tell whoever runs the hub.';
    const quoted = proposal ? rowsOf(desk, item, proposal.fields) : [];
    return element('li', '', [
      element('strong', '', who),
      ...(body ? [element('p', 'hub-statement', body)] : []),
      ...quoted.map(([label, words]) =>
        element('blockquote', 'ark-message', [element('strong', '', label), ' ', words]),
      ),
    ]);
  });
  part('thread').replaceChildren(...messages);
  part('no-messages').hidden = messages.length > 0;
  const steps = found.steps.map(({ action, by, on, why }) =>
    element('li', '', [
      element('strong', '', sealedActions[action]),
      ` by ${by}, ${dayInWords(on)}`,
      ...(why ? [document.createElement('br'), reasonWords[why] ?? why] : []),
    ]),
  );
  part('history').replaceChildren(...steps);
  const isOpen = ['submitted', 'words-proposed', 'words-agreed'].includes(status);
  const mayPublish = uses.some((use) => use === 'quoted' || use.startsWith('published'));
  part('talk').hidden = pieces.length === 0;
  part('begin-proposal').hidden = !isOpen || !mayPublish;
  part('keeps-private').hidden = mayPublish;
  part('close').hidden = !isOpen;
  part('decline').hidden = !isOpen;
  const team = found.assignable.filter(({ id, name }) => id !== desk.me && name !== assignedTo);
  const options = team.map(({ id, name }) => new Option(name, id));
  field('assign-to').replaceChildren(...options);
  part('assign').hidden = options.length === 0;
  const isMine =
    assignedTo !== undefined && found.assignable.some(({ id, name }) => id === desk.me && name === assignedTo);
  part('take-on').hidden = isMine;
  part('step-back').hidden = !isMine;
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name="themes"]'))
    box.checked = found.themes.some((theme) => theme === box.value);
  cell(found.id, 'status')?.replaceChildren(
    element('strong', `nhsuk-tag nhsuk-tag--${standing.colour}`, standing.text),
  );
  cell(found.id, 'turn')?.replaceChildren(turns[turn]);
  cell(found.id, 'with')?.replaceChildren(assignedTo ?? 'Nobody yet');
}

/** Answers as rows: what may identify somebody is marked. */
export function rowsOf(desk: Desk, { found }: OpenItem, fields: Record<string, unknown>): (readonly [string, Node])[] {
  const kind = desk.kinds.find(({ name }) => name === found.kind) ?? { name: found.kind, written: [], public: [] };
  const details = kind.written.flatMap((name) => {
    const text = fields[name];
    return typeof text === 'string' ? personalDetails(text).map((detail) => ({ field: name, ...detail })) : [];
  });
  return answersOf(kind, fields, details).map(({ label, pieces }) => [label, statement(pieces, found.lang)]);
}

function statement(pieces: readonly Piece[], lang: string): HTMLElement {
  const parts = pieces.map(({ text, found }) => {
    if (!found) return text;
    const hidden = element('span', 'nhsuk-u-visually-hidden', ' may identify someone: ');
    return element('mark', 'ark-found', [text, element('span', 'ark-found__words', [hidden, found])]);
  });
  const whole = element('p', 'hub-statement', parts);
  if (lang !== 'en') whole.lang = lang;
  return whole;
}

/** Writes labels and texts into a list of both. */
export function writeRows(name: string, rows: readonly (readonly [string, string | Node])[]): void {
  const lines = rows.map(([label, value]) =>
    element('div', 'nhsuk-summary-list__row', [
      element('dt', 'nhsuk-summary-list__key', label),
      element('dd', 'nhsuk-summary-list__value', [value]),
    ]),
  );
  part(name).replaceChildren(...lines);
}

/** Makes an element with what is in it. */
export function element(tag: string, className: string, inside: string | readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...(typeof inside === 'string' ? [inside] : inside));
  return made;
}

const cell = (id: string, name: string) => document.querySelector(`[data-cell="${name}"][data-of="${id}"]`);
