const kilobyte = 1024;

/** Words of `<ark-resources>`, and of the same lists in `<ark-strategy>`. */
export const resources = {
  loading: 'Loading documents and recordings',
  heading: 'Documents, recordings and learning',
  kinds: { document: 'Documents', event: 'Events', recording: 'Recordings', learning: 'Learning' },
  example: 'Example data',
  empty: 'Nothing to show yet',
  size: (bytes: number) =>
    bytes < kilobyte ** 2
      ? `${Math.max(1, Math.round(bytes / kilobyte))} KB`
      : `${Math.round((bytes / kilobyte ** 2) * 10) / 10} MB`,
  transcript: 'Read the transcript',
  noTranscript: 'There is no transcript yet.',
  notAccessible: 'Not accessible to everyone:',
  ask: 'ask for another format',
  askUs: 'ask us for another format.',
};
