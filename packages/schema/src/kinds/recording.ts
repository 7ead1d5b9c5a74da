import * as z from 'zod/mini';
import { say, text, webAddress } from '../field.ts';
import { storyFacts, storyFrame } from '../story.ts';
import { kind } from './kind.ts';

/** Limits of a recording's answers, in graphemes. */
export const recordingLimits = { service: { min: 1, max: 80 }, transcript: { min: 1, max: 20_000 } } as const;

const fields = () =>
  say(
    z.strictObject({
      address: webAddress('Where the recording is. Nothing is fetched from there before a reader asks for it.'),
      service: text(recordingLimits.service, 'The service that plays it, for example YouTube.'),
      transcript: text(recordingLimits.transcript, 'Everything that is said in it.'),
      ...storyFrame(),
    }),
    'The answers of a recording of a colleague talking.',
  );

/** A recording of a colleague talking, with everything that is said. The team adds it, with the speaker's consent. */
export const recording = /* @__PURE__ */ kind(() => ({
  ...storyFacts,
  name: 'recording',
  letter: 'R',
  sentBy: 'team',
  fields: fields(),
  public: ['title', 'address', 'service', 'transcript', 'priorities'],
  written: ['title', 'transcript'],
}));
