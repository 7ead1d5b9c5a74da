import * as cy from '@antiracism-kit/widgets/locales/cy';
import * as en from '@antiracism-kit/widgets/locales/en';

/** The words of the widgets, by language: the hub's own pages say the same. */
export const locales = { en, cy };

/** The words of the widgets in one language. */
export type Locale = typeof en;
