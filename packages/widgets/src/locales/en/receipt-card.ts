/** Words of the card that shows the six words. */
export const receiptCard = {
  label: 'Your receipt',
  why: 'These 6 words are the only way back to your pledge. You need them to see what happens to it, to update it or to remove it.',
  only: 'We made them on this device. We keep only a fingerprint of them, so we cannot tell you them again.',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'We could not copy the words. Write them down',
  print: 'Print',
  save: 'Save as a file',
  fileName: 'receipt.txt',
  file: (words: string, hub: string) =>
    `Your receipt\n\n${words}\n\nKeep these 6 words. They are the only way back to what you sent to\n${hub}\n`,
};
