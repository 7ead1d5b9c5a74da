import type { Locale } from '../locale.ts';
import { form } from './numbers.ts';

/** Welsh keeps the singular after a number. */
const counted = (one: string, few: string) => (count: number | undefined) =>
  count === undefined ? `llai na 5 ${few}` : form(count, { other: `# ${one}` });

/** How many published items of each kind are linked to a part of a strategy. */
export const links: Locale['strategyAnnex']['links'] = {
  pledge: counted('addewid', 'addewid'),
  'working-well': counted('stori am yr hyn sy’n gweithio', 'stori am yr hyn sy’n gweithio'),
  'tried-and-stopped': counted(
    'stori am yr hyn a dreialwyd ac a stopiwyd',
    'stori am yr hyn a dreialwyd ac a stopiwyd',
  ),
  'new-idea': counted('syniad', 'syniad'),
  recording: counted('recordiad', 'recordiad'),
};
