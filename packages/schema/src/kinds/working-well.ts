import * as z from 'zod/mini';
import { say } from '../field.ts';
import { passage, storyFacts, storyFrame } from '../story.ts';
import { kind } from './kind.ts';

const fields = () =>
  say(
    z.strictObject({
      whatChanged: passage('What they or their team changed.'),
      difference: passage('What difference it has made.'),
      teamsMayAsk: say(z.boolean(), 'Whether other teams may get in touch about it.'),
      ...storyFrame(),
    }),
    'The answers of something that is working well.',
  );

/** Something that makes services fairer, and staff or patients have said so. */
export const workingWell = /* @__PURE__ */ kind(() => ({
  ...storyFacts,
  name: 'working-well',
  letter: 'W',
  fields: fields(),
  public: ['title', 'whatChanged', 'difference', 'teamsMayAsk', 'priorities'],
  written: ['title', 'whatChanged', 'difference'],
}));
