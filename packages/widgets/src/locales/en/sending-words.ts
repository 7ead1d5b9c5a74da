/** What is known about a sending, in words. */
export const sendingWords = (what: string) => ({
  again: 'Try again',
  sending: `Sending your ${what}`,
  trying: `We have not had an answer yet, so we do not know if your ${what} has arrived. We are still trying. Your answers are still here.`,
  unknown: `We do not know if your ${what} has been sent. Check your connection and try again. It cannot be sent twice`,
  offline: `Your ${what} has not been sent. Check your connection and try again`,
  busy: (minutes: number) =>
    `Your ${what} has not been sent. You have sent several in a short time. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`,
  refused: `Your ${what} has not been sent. Sorry, there is a problem. Try again later`,
  kept: 'Your answers are still here.',
});
