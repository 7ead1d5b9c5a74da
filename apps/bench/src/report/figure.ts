/** What a figure has to reach: at most or at least so much, of its ratio when it has a floor, else of its value. */
export interface Goal {
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** One thing that was measured. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  /** What the value is counted in: kB, ms, /s, MB. */
  readonly unit: string;
  /** The same thing without us, in the same unit: hand-written, or with nothing behind it. The ratio is value by floor. */
  readonly floor?: number | undefined;
  /** A short remark behind the value. */
  readonly also?: string | undefined;
  /** Without a goal the figure is there to be compared with. */
  readonly goal?: Goal | undefined;
}

/** How a figure stands to its floor. */
export const ratioOf = ({ value, floor }: Figure): number | undefined =>
  floor === undefined ? undefined : value / floor;

/** Whether a figure reaches its goal; nothing when it has none. */
export function isMet(figure: Figure): boolean | undefined {
  const { goal } = figure;
  if (!goal) return undefined;
  const reached = ratioOf(figure) ?? figure.value;
  return reached <= (goal.atMost ?? Number.POSITIVE_INFINITY) && reached >= (goal.atLeast ?? Number.NEGATIVE_INFINITY);
}
