/** Words of the weekly notice to those who can open what is told in confidence. It says nothing of what there is. */
export const digestWords = {
  subject: 'Your weekly look at the restricted queue',
  text: (link: string) =>
    [
      'Hello',
      `Look at the restricted queue this week:\n${link}`,
      'You get this message each week, whether something waits or not. It says nothing of what is there.',
      'If you no longer read what people tell in confidence, ask whoever manages the keys to take you out.',
      'A computer sent this. Nobody reads the answers to it.',
    ].join('\n\n'),
};
