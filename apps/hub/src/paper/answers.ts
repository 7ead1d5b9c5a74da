import type { AnswersReport } from '@antiracism-kit/schema';
import type { Section } from './paper.ts';
import { counted, onDay } from './words.ts';

const within: Record<AnswersReport['answered'][number]['within'], string> = {
  'in-time': 'In time',
  late: 'Late',
  waiting: 'Waiting, still in time',
};

/** How soon what people sent was answered. */
export const answersSection = ({ since, until, answered }: AnswersReport): Section => ({
  id: 'answers',
  title: 'How soon we answer',
  blocks: [
    { text: 'A request to talk is answered within 2 working days, everything else within 5.' },
    {
      table: {
        caption: `First answers from ${onDay(since)} to ${onDay(until)}`,
        head: ['Answered', 'Items'],
        rows: answered.map((one) => [within[one.within], counted(one.count)]),
      },
    },
  ],
});
