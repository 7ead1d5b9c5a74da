export * from './pledge.ts';
export * from './pledge-update.ts';
export * from './sample.ts';
