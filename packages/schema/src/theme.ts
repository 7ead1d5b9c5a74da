/** What stories can be about, as a moderator sorts them. Forms and walls have the words for each. */
export const themes = [
  'bullying',
  'career-progression',
  'disciplinary',
  'international-colleagues',
  'leadership',
  'patients-and-public',
  'pay',
  'recruitment',
  'rotas-and-leave',
  'speaking-up',
  'training',
  'wellbeing',
] as const;

/** One thing that stories can be about. */
export type Theme = (typeof themes)[number];
