type Form = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The forms of a phrase that a language tells apart; `#` is where the number goes. */
export type Forms = Partial<Record<Form, string>> & { other: string };

/**
 * Picks the form for a number and writes the number, in a language that has forms of its own for these numbers. Not
 * Intl: Chromium ships without Welsh, and making its two objects takes longer than rendering twelve cards.
 */
export const plural =
  (own: Readonly<Record<number, Form>>) =>
  (count: number, forms: Forms): string =>
    (forms[own[count] ?? 'other'] ?? forms.other).replace('#', String(count).replace(/\B(?=(\d{3})+$)/g, ','));
