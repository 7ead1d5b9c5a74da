import { form } from './numbers.ts';

/** "12 pledges", or "fewer than 5 pledges" where the number would tell too much. */
const counted = (one: string, other: string) => (count: number | undefined) =>
  count === undefined ? `fewer than 5 ${other}` : form(count, { one: `# ${one}`, other: `# ${other}` });

/** How many published items of each kind are linked to a part of a strategy. */
export const links = {
  pledge: counted('pledge', 'pledges'),
  'working-well': counted('story of what works', 'stories of what works'),
  'tried-and-stopped': counted('story of what was tried and stopped', 'stories of what was tried and stopped'),
  'new-idea': counted('idea', 'ideas'),
  recording: counted('recording', 'recordings'),
};
