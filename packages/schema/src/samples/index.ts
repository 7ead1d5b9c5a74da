export * from './organisations.ts';
export * from './pledge.ts';
export * from './pledge-update.ts';
export * from './recording.ts';
export * from './sample.ts';
export * from './stories.ts';
export * from './strategies.ts';
export * from './talk.ts';
