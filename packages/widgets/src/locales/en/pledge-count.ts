import { form, number } from './numbers.ts';

/** Words of `<ark-pledge-count>`. */
export const pledgeCount = {
  figure: number,
  sentence: (total: number, updated: number, where: string | undefined) =>
    `${form(total, { one: 'antiracism pledge', other: 'antiracism pledges' })}${where ? ` across ${where}` : ''}. ${form(updated, { one: '# has an update.', other: '# have an update.' })}`,
  read: 'Read the pledges',
};
