import { type Locale, locales } from './locales.ts';

// what the widgets say too
const shared = ({ strategy, strategyAnnex, resources }: Locale) => ({
  ...strategyAnnex,
  ...strategy,
  ...resources,
  resources: resources.heading,
  noStrategy: strategy.empty,
});

/** English words of the public pages of strategies that no widget says. */
const en = {
  strategy: 'Antiracism strategy',
  starts: 'Starts',
  ends: 'Ends',
  place: (place: number, of: number) => `Priority ${place} of ${of}`,
  completed: (done: number, of: number) => `${done} of ${of} ${of === 1 ? 'action' : 'actions'} completed`,
  size: (bytes: number) =>
    bytes < 1024 ** 2
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${Math.round((bytes / 1024 ** 2) * 10) / 10} MB`,
};

// Draft: nobody who translates for the NHS in Wales has checked these words yet.
const cy: typeof en = {
  strategy: 'Strategaeth gwrth-hiliaeth',
  starts: 'Yn dechrau',
  ends: 'Yn gorffen',
  place: (place, of) => `Blaenoriaeth ${place} o ${of}`,
  completed: (done, of) => `${done} o ${of} cam gweithredu wedi’u cwblhau`,
  size: en.size,
};

/** Words of the public pages of strategies, by language. */
export const strategyWords = { en: { ...shared(locales.en), ...en }, cy: { ...shared(locales.cy), ...cy } };
