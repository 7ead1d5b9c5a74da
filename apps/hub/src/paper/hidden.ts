import type { Section } from './paper.ts';
import { hidden } from './words.ts';

/** Says which figures are not shown, and why. */
export function hiddenSection(sections: readonly Section[]): Section {
  const rows = sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) =>
      'table' in block
        ? block.table.rows.flatMap(([label = '', ...cells]) => {
            const columns = cells.flatMap((cell, at) => (cell === hidden ? [block.table.head[at + 1] ?? ''] : []));
            return columns.length > 0 ? [[title, block.table.caption, label, columns.join(', ')]] : [];
          })
        : [],
    ),
  );
  return {
    id: 'hidden',
    title: 'Figures that are hidden',
    blocks: [
      {
        text: `Counts of fewer than 5 are hidden, so that nobody can be found in them. So are counts from which a hidden one could be worked out. In measures the limit is 10.`,
      },
      rows.length > 0
        ? { table: { caption: 'Hidden figures', head: ['Section', 'Table', 'Row', 'Column'], rows } }
        : { text: 'No figure of this paper is hidden.' },
    ],
  };
}
