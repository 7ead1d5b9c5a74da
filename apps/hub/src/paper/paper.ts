import type { BoardReport } from '@antiracism-kit/schema';
import { answersSection } from './answers.ts';
import { changesSection } from './changes.ts';
import type { Chart } from './chart.ts';
import { aboutSection, frontSection } from './front.ts';
import { hiddenSection } from './hidden.ts';
import { measuresSection } from './measures.ts';
import { pledgesSection } from './pledges.ts';
import { promisesSections } from './promises.ts';
import { storiesSection } from './stories.ts';

/** A table of a paper: in every row the first cell says what the row is about. */
export interface PaperTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One piece of a paper. Every format is made of these, so that no figure is written twice. */
export type Block =
  | { readonly text: string }
  | { readonly table: PaperTable }
  | { readonly quote: string; readonly by: string }
  | { readonly heading: string }
  | { readonly chart: Chart };

/** A part of a paper under a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A Board paper in words. */
export interface Paper {
  readonly title: string;
  /** What stands above the title: whose paper it is, and for which meeting. */
  readonly caption: string;
  readonly example: boolean;
  readonly sections: readonly Section[];
}

/** Puts a Board paper into words. */
export function paperOf(report: BoardReport): Paper {
  const { front, organisation, example } = report;
  const sections = [
    frontSection(report),
    aboutSection(report),
    ...promisesSections(report),
    ...(report.changes ? [changesSection(report.changes)] : []),
    pledgesSection(report),
    storiesSection(report),
    answersSection(report.answers),
    measuresSection(report.measures),
  ];
  return {
    title: front.title,
    caption: `${organisation.name} · ${front.meeting}`,
    example: example === true,
    sections: [...sections, hiddenSection(sections)],
  };
}
