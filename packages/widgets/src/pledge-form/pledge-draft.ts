import type { Use } from '@antiracism-kit/schema/consent';
import type { Draft } from '@antiracism-kit/schema/draft';
import type { FieldsOf } from '@antiracism-kit/schema/kinds';
import { type PledgeDisplay, pledgeDisplays, pledgeWording } from '@antiracism-kit/schema/kinds/pledge';
import { type PledgeAnswers, pledgeFields } from './pledge-answers.ts';

/** A pledge to be changed, as its author opened it with the receipt. */
export interface RevisedPledge {
  readonly receipt: string;
  readonly fields: FieldsOf['pledge'];
  readonly uses: readonly Use[];
}

/** The consents that sending a pledge gives: who agrees to be named agrees to less, and can change to less later. */
const usesFor = (as: PledgeDisplay | undefined): Use[] =>
  as === 'name-and-role' ? ['published-without-name', 'published-with-name'] : ['published-without-name'];

/** The ways of appearing that these consents allow. */
export const displaysWithin = (uses: readonly Use[]): PledgeDisplay[] =>
  pledgeDisplays.filter((as) => usesFor(as).every((use) => uses.includes(use)));

/** The pledge as it is sent. */
export function pledgeDraft(
  answers: PledgeAnswers,
  sending: Pick<Draft<'pledge'>, 'organisation' | 'key' | 'receipt' | 'lang'>,
): Draft<'pledge'> {
  const { email } = answers;
  return {
    ...sending,
    kind: 'pledge',
    consent: { uses: [...usesFor(answers.as), ...(email ? (['contact'] as const) : [])], wording: pledgeWording },
    fields: { ...pledgeFields(answers), ...(email && { email }) },
  };
}
