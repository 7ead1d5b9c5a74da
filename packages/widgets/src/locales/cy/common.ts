import type { Locale } from '../locale.ts';

/** Words that every widget uses. */
export const common: Locale['common'] = {
  problem: 'Mae’n ddrwg gennym, mae problem',
  tryLater: 'Rhowch gynnig arall arni yn nes ymlaen.',
  tryAgain: 'Rhowch gynnig arall arni',
  error: 'Gwall:',
};
