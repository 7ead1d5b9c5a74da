/** Something that is fetched once, when it is first asked for; and asked for again when it did not come. */
export function later<Found>(fetch: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | undefined;
  return () => {
    found ??= fetch().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}
