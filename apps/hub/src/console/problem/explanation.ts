import type { ProblemCode } from '@antiracism-kit/schema';

/** What the page about a problem says. */
export interface Explanation extends Record<string, unknown> {
  readonly title: string;
  readonly text: string;
}

const notFound = {
  title: 'Page not found',
  text: 'Check the address. An item of an organisation that you do not check looks as if it did not exist.',
};

const explanations: Partial<Record<ProblemCode, Explanation>> = {
  'not-found': notFound,
  'invalid-input': notFound,
  'not-allowed': {
    title: 'You cannot do this',
    text: 'Your account does not allow it, or the form did not come from this console. Go back to the console and try again.',
  },
  'too-many-requests': {
    title: 'You have tried several times',
    text: 'Try again in 15 minutes.',
  },
  'too-large': { title: 'This is too long', text: 'Go back and make it shorter. Nothing was saved.' },
  unavailable: { title: 'Sorry, there is a problem', text: 'Nothing was saved. Try again in a few minutes.' },
};

/** What a moderator reads about a problem, and can do about it. */
export const explanationOf = (code: ProblemCode): Explanation =>
  explanations[code] ?? { title: 'Sorry, there is a problem', text: 'Try again later.' };
