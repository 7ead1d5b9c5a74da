import { type Locale, locales } from './locales.ts';

// what the widgets say too
const shared = ({ progress, progressDetail }: Locale) => ({
  ...progressDetail,
  ...progress,
  progress: progress.heading,
  parts: { whatChanged: progressDetail.whatChanged, nextSteps: progressDetail.nextSteps, risks: progressDetail.risks },
});

/** English words of the public pages of progress that no widget says. */
const en = {
  noStrategy: 'There is no strategy here yet.',
  more: 'Older updates',
  seenBy: 'Seen by:',
  correction: 'This corrects an earlier update.',
  correctedLater: 'A later update corrects this one.',
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  noStrategy: 'Nid oes strategaeth yma eto.',
  more: 'Diweddariadau hŷn',
  seenBy: 'Gwelwyd gan:',
  correction: 'Mae hwn yn cywiro diweddariad cynharach.',
  correctedLater: 'Mae diweddariad diweddarach yn cywiro hwn.',
};

/** Words of the public pages of progress, by language. */
export const progressWords = { en: { ...shared(locales.en), ...en }, cy: { ...shared(locales.cy), ...cy } };
