export * from './organisations.ts';
export * from './pledge.ts';
export * from './pledge-update.ts';
export * from './sample.ts';
export * from './strategies.ts';
