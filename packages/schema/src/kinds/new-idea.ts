import * as z from 'zod/mini';
import { say } from '../field.ts';
import { passage, storyFacts, storyFrame } from '../story.ts';
import { kind } from './kind.ts';

const fields = () =>
  say(
    z.strictObject({
      idea: passage('The idea.'),
      problem: passage('The problem it would help with.'),
      needed: z.optional(passage('What they would need to try it.')),
      ...storyFrame(),
    }),
    'The answers of a new idea.',
  );

/** An idea that nobody has tried yet. It can become an action of the strategy. */
export const newIdea = /* @__PURE__ */ kind(() => ({
  ...storyFacts,
  name: 'new-idea',
  letter: 'N',
  fields: fields(),
  public: ['title', 'idea', 'problem', 'needed', 'priorities'],
  written: ['title', 'idea', 'problem', 'needed'],
  canBecomeAction: true,
}));
