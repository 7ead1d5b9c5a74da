import type { Draft } from '../draft.ts';
import { storyWording } from '../story.ts';
import { plainPledge } from './pledge.ts';
import type { BadSample, Sample } from './sample.ts';

const { organisation, receipt, lang } = plainPledge;

/** A recording, as the team logs it. */
export const plainRecording: Draft<'recording'> = {
  organisation,
  receipt,
  lang,
  kind: 'recording',
  key: 'sample-recording-00000',
  consent: { uses: ['read', 'published-without-name', 'published-with-name'], wording: storyWording },
  fields: {
    title: 'What a shared panel felt like',
    priorities: ['fair-recruitment'],
    display: { as: 'name-and-role', name: 'Sam Okoro', role: 'Theatre practitioner' },
    address: 'https://video.example/watch/shared-panel',
    service: 'Example Video',
    transcript: 'I sat across from two people who looked like me. It was the first time in 9 interviews.',
  },
};

/** Recordings that the schema accepts. */
export const goodRecordings: readonly Sample<Draft<'recording'>>[] = [
  { name: 'of a colleague, with a transcript', value: plainRecording },
];

/** Recordings that are refused, with the issues they get. */
export const badRecordings: readonly BadSample[] = [
  {
    name: 'no transcript',
    value: { ...plainRecording, fields: { ...plainRecording.fields, transcript: ' ' } },
    issues: [{ field: 'fields.transcript', code: 'missing' }],
  },
  {
    name: 'an address that runs a script',
    value: { ...plainRecording, fields: { ...plainRecording.fields, address: 'javascript:alert(1)' } },
    issues: [{ field: 'fields.address', code: 'wrong-format' }],
  },
];
