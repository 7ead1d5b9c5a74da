import type { Strategy } from '@antiracism-kit/schema';
import { exampleStrategy, regionStrategy } from '@antiracism-kit/schema/samples';

const { author: _, ...region } = regionStrategy;

/** The invented trust's strategy, and the region's with the same priorities, so that its wall can be filtered too. */
export const exampleStrategies: readonly Strategy[] = [
  {
    ...region,
    summary: `Example data. ${region.summary}`,
    priorities: exampleStrategy.priorities.map((priority) => ({ ...priority, commitments: [] })),
    example: true,
  },
  exampleStrategy,
];
