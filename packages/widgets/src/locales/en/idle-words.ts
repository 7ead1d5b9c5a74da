/** What is said when nobody has typed for a while, and once the answers are gone. */
export const idleWords = {
  warning: 'You have not typed for 8 minutes. We will clear your answers in 2 minutes to keep them private.',
  keep: 'Keep my answers',
  cleared: 'You did not type for 10 minutes. We cleared your answers to keep them private. Nothing was sent.',
};

/** The same, after sending: the receipt is still on the page. */
export const idleWordsSent: typeof idleWords = {
  warning: 'You have not used this page for 8 minutes. We will clear your receipt in 2 minutes to keep it private.',
  keep: 'Keep my receipt here',
  cleared:
    'You did not use this page for 10 minutes. We cleared your receipt to keep it private. What you sent has arrived.',
};
