export * from './pledge-count/pledge-count.ts';
export * from './pledge-form/pledge-form.ts';
export * from './pledge-wall/pledge-wall.ts';
export * from './receipt/receipt.ts';
export * from './resources/resources.ts';
export * from './story-form/story-form.ts';
export * from './story-wall/story-wall.ts';
export * from './support/support.ts';
