import type { BoardReport } from '@antiracism-kit/schema';
import { sentence, words } from '../console/words.ts';
import type { Block, Section } from './paper.ts';
import { counted, onDay } from './words.ts';

/** What colleagues told, what it is about, what it changed, and a few of them in their own words. */
export function storiesSection({ stories, quotes, from, to }: BoardReport): Section {
  const { sent, kinds, themes, informed } = stories;
  return {
    id: 'stories',
    title: 'Stories, ideas and themes',
    blocks: [
      {
        table: {
          caption: `Stories and ideas sent from ${onDay(from)} to ${onDay(to)}`,
          head: ['Type', 'Sent'],
          rows: [...kinds.map(({ kind, count }) => [sentence(kind), counted(count)]), ['All', counted(sent)]],
        },
      },
      {
        table: {
          caption: 'Themes of those whose authors agreed to be counted',
          head: ['Theme', 'Stories and ideas'],
          rows: themes.map(({ theme, count }) => [words.themes[theme], counted(count)]),
        },
      },
      informed.length > 0
        ? {
            table: {
              caption: 'Commitments and actions that published stories and ideas informed',
              head: ['Reference', 'Commitment or action', 'Stories and ideas'],
              rows: informed.map(({ ref, title, count }) => [ref, title, counted(count)]),
            },
          }
        : { text: 'No published story or idea is linked to a commitment yet.' },
      ...quoteBlocks(quotes),
    ],
  };
}

function quoteBlocks(quotes: BoardReport['quotes']): Block[] {
  if (quotes.length === 0) return [];
  return [
    { heading: 'In their own words' },
    { text: 'Each is published, in words its author agreed to, and its author agreed to be quoted.' },
    ...quotes.map(({ text, by }) =>
      text === undefined
        ? { text: 'A quote that stood here is no longer shown: its author took it back or changed it.' }
        : { quote: text, by: by ?? 'A colleague, not named' },
    ),
  ];
}
