/** Limits of a message between moderator and author, in graphemes. */
export const messageLimits = { min: 1, max: 1000 } as const;
