// One export for each widget and each part that is fetched later, so that a bundle carries only the words it shows.
// Welsh is in cy.ts.
export { calendar } from './en/calendar.ts';
export { common } from './en/common.ts';
export { fieldWords } from './en/field-words.ts';
export { measures } from './en/measures.ts';
export { pledgeCount } from './en/pledge-count.ts';
export { pledgeDetail } from './en/pledge-detail.ts';
export { pledgeFilters } from './en/pledge-filters.ts';
export { pledgeForm } from './en/pledge-form.ts';
export { pledgeFormEnd } from './en/pledge-form-end.ts';
export { pledgeWall } from './en/pledge-wall.ts';
export { progress } from './en/progress.ts';
export { progressDetail } from './en/progress-detail.ts';
export { receipt } from './en/receipt.ts';
export { receiptCard } from './en/receipt-card.ts';
export { receiptPages } from './en/receipt-pages.ts';
export { resources } from './en/resources.ts';
export { sendingWords } from './en/sending-words.ts';
export { storyDetail } from './en/story-detail.ts';
export { storyForm } from './en/story-form.ts';
export { storyFormEnd } from './en/story-form-end.ts';
export { storyPages } from './en/story-pages.ts';
export { storyWall } from './en/story-wall.ts';
export { strategy } from './en/strategy.ts';
export { strategyAnnex } from './en/strategy-annex.ts';
export { support } from './en/support.ts';
