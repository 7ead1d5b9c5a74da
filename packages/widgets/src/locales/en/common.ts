/** Words that every widget uses. */
export const common = {
  problem: 'Sorry, there is a problem',
  tryLater: 'Try again later.',
  tryAgain: 'Try again',
  error: 'Error:',
};
