import type { BoardReport } from '@antiracism-kit/schema';
import type { Progress } from '../../handlers/context.ts';

/** A paper on its way. */
export interface Making {
  readonly organisation: string;
  readonly moderator: string;
  progress: Progress | undefined;
  id: string | undefined;
  fault: unknown;
  readonly ended: Promise<void>;
}

// Kept for somebody who loads the page again.
const keepFor = 10 * 60_000;

/** The papers that are being made in this process, by the key of the form that asked for them: a form sent twice makes one. */
export class Makings {
  readonly #all = new Map<string, Making>();

  get(key: string): Making | undefined {
    return this.#all.get(key);
  }

  begin(
    key: string,
    { organisation, moderator }: Pick<Making, 'organisation' | 'moderator'>,
    make: (tell: (progress: Progress) => void) => Promise<BoardReport>,
  ): void {
    if (this.#all.has(key)) return;
    const work = make((progress) => {
      making.progress = progress;
    });
    const making: Making = {
      organisation,
      moderator,
      progress: undefined,
      id: undefined,
      fault: undefined,
      ended: work
        .then(
          ({ id }) => {
            making.id = id;
          },
          (fault: unknown) => {
            making.fault = fault;
          },
        )
        .finally(() => setTimeout(() => this.#all.delete(key), keepFor).unref()),
    };
    this.#all.set(key, making);
  }
}

const words: Record<Progress['what'], string> = {
  followed: 'Counting pledges',
  told: 'Reading stories',
};

/** How far a paper is, in words. */
export const progressText = ({ what, done, total }: Progress): string =>
  `${words[what]}: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`;
