/** How agreed words are to appear on a wall. */
export type Appears = { readonly as: 'without-name' } | { readonly as: 'with-name'; name: string; role?: string };

/** The answers whole as they would be published: edited, with nothing that tells whose they are but a name the author allows. */
export const wordsToPublish = (edited: Readonly<Record<string, string>>, use: Appears): Record<string, unknown> => ({
  whose: 'not-said',
  ...Object.fromEntries(Object.entries(edited).filter(([, text]) => text !== '')),
  use,
});
