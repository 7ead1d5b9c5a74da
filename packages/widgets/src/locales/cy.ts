// Draft: nobody who translates for the NHS in Wales has checked these words yet.
export { common } from './cy/common.ts';
export { fieldWords } from './cy/field-words.ts';
export { pledgeCount } from './cy/pledge-count.ts';
export { pledgeDetail } from './cy/pledge-detail.ts';
export { pledgeFilters } from './cy/pledge-filters.ts';
export { pledgeForm } from './cy/pledge-form.ts';
export { pledgeFormEnd } from './cy/pledge-form-end.ts';
export { pledgeWall } from './cy/pledge-wall.ts';
export { receipt } from './cy/receipt.ts';
export { receiptCard } from './cy/receipt-card.ts';
export { receiptPages } from './cy/receipt-pages.ts';
export { sendingWords } from './cy/sending-words.ts';
export { storyForm } from './cy/story-form.ts';
export { storyFormEnd } from './cy/story-form-end.ts';
export { support } from './cy/support.ts';
