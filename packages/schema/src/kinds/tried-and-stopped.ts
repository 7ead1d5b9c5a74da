import * as z from 'zod/mini';
import { say } from '../field.ts';
import { passage, storyFacts, storyFrame } from '../story.ts';
import { kind } from './kind.ts';

const fields = () =>
  say(
    z.strictObject({
      whatTried: passage('What they tried.'),
      whatHappened: passage('What happened: what did not work, or why it stopped.'),
      wouldDoDifferently: z.optional(passage('What they would do differently.')),
      ...storyFrame(),
    }),
    'The answers of something that was tried and did not work, or that stopped.',
  );

/** Something that was tried and did not work, or that stopped: what was learned helps other teams. */
export const triedAndStopped = /* @__PURE__ */ kind(() => ({
  ...storyFacts,
  name: 'tried-and-stopped',
  letter: 'S',
  fields: fields(),
  public: ['title', 'whatTried', 'whatHappened', 'wouldDoDifferently', 'priorities'],
  written: ['title', 'whatTried', 'whatHappened', 'wouldDoDifferently'],
}));
