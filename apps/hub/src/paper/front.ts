import type { BoardReport, FrontSheet } from '@antiracism-kit/schema';
import type { Section } from './paper.ts';
import { notGiven, onDay } from './words.ts';

const purposes: Record<FrontSheet['purposes'][number], string> = {
  decision: 'For decision',
  approval: 'For approval',
  assurance: 'For assurance',
  information: 'For information',
};

/** The front sheet, with the rows that NHS boards have on theirs. */
export function frontSection({ front }: Pick<BoardReport, 'front'>): Section {
  const rows: [string, string | undefined][] = [
    ['Meeting', front.meeting],
    ['Date', onDay(front.date)],
    ['Report title', front.title],
    ['Agenda item', front.agendaItem],
    ['Author', front.author],
    ['Lead director', front.leadDirector],
    ['Purpose', front.purposes.map((purpose) => purposes[purpose]).join(', ') || undefined],
    ['Level of assurance', front.assurance],
    ['Link to CQC domain', front.cqcDomain],
    ['Link to strategic mission', front.mission],
    ['Link to strategic risk', front.risk],
    ['Equality impact assessment', front.equalityImpact],
    ['Previously considered by', front.consideredBy],
    ['Recommendation', front.recommendation],
  ];
  return {
    id: 'front',
    title: 'Front sheet',
    blocks: [
      {
        table: {
          caption: 'Front sheet of the paper',
          head: ['Field', 'Content'],
          rows: rows.map(([field, content]) => [field, content ?? notGiven]),
        },
      },
    ],
  };
}

/** What the paper counts: organisations, days, versions. */
export function aboutSection(report: BoardReport): Section {
  const { organisation, counted, from, to, madeOn, promises, changes, example } = report;
  const rows = [
    ['Organisation', `${organisation.name} (${organisation.code})`],
    ['Pledges and stories counted of', counted.map(({ name }) => name).join(', ')],
    ['Period', `${onDay(from)} to ${onDay(to)}`],
    ['Made on', onDay(madeOn)],
    ['Strategy', promises ? `${promises.title}, version ${promises.version}` : 'None yet'],
    ['Paper before', changes ? onDay(changes.since) : 'None to compare with'],
  ];
  return {
    id: 'about',
    title: 'What this paper covers',
    blocks: [
      ...(example ? [{ text: 'Example data. The organisation is invented.' }] : []),
      { table: { caption: 'What was counted, and when', head: ['Filter', 'Value'], rows } },
    ],
  };
}
