import { type Action, isShown, openTo, type ReceiptView, reference, statusOf } from '@antiracism-kit/schema';
import type { StoredItem } from '../store/store.ts';
import { type Context, kindNamed } from './context.ts';
import { clockOf } from './reply-by.ts';

const byAuthor: readonly Action[] = ['revise', 'reply', 'agree', 'consent', 'keep-private', 'withdraw'];
const unseen: readonly Action[] = ['assign', 'step-back', 'label'];

// Only what would change: the rest stands as it is.
function proposalIn({ fields, proposal }: StoredItem): Pick<ReceiptView, 'proposal'> {
  if (!fields || !proposal) return {};
  const changed = proposal.edits.map(({ field }): [string, string] => [field, String(proposal.fields[field] ?? '')]);
  return { proposal: { fields: Object.fromEntries(changed), edits: [...proposal.edits] } };
}

/** What the author of an item sees of it: all they sent, every step, and what they can do now. */
export function receiptView(item: StoredItem, context: Context): ReceiptView {
  const { id, receivedOn, fields, consent, decisions, apart } = item;
  const kind = kindNamed(context, item.kind);
  const { replyBy } = clockOf(item, context);
  const status = statusOf(decisions);
  return {
    reference: referenceOf(item, context),
    kind: kind.name,
    organisation: nameAndCode(item.organisation, context),
    status,
    receivedOn,
    ...(fields && { fields: { ...fields, ...apart } }),
    ...(fields && consent && { consent }),
    consents: fields ? [...item.consents] : [],
    ...proposalIn(item),
    edited: item.edited,
    ...(replyBy !== undefined && { replyBy }),
    // Who works on it, and how it is sorted, is the team's; what a reader wrote is for moderators alone.
    decisions: decisions
      .filter(({ action }) => !unseen.includes(action))
      .map(({ action, on, reason, message, by }) => ({
        action,
        on,
        ...(reason && { reason }),
        ...(message !== undefined && by !== 'reader' && { message }),
      })),
    open: openTo(decisions, isShown(kind) || kind.follows !== undefined).filter((action) => byAuthor.includes(action)),
    ...(status === 'published' && { published: id }),
    followUps: item.followUps.map((followUp) => {
      const message = followUp.decisions.at(-1)?.message;
      return {
        reference: referenceOf(followUp, context),
        status: statusOf(followUp.decisions),
        receivedOn: followUp.receivedOn,
        fields: followUp.fields ?? {},
        ...(message !== undefined && { message }),
      };
    }),
  };
}

/** The short name of an item, for talking about it. */
export const referenceOf = ({ id, kind }: Pick<StoredItem, 'id' | 'kind'>, context: Context): string =>
  reference(kindNamed(context, kind).letter, id);

/** An organisation as answers name it. */
export const nameAndCode = (code: string, { directory }: Context): { code: string; name: string } => ({
  code,
  name: directory.get(code)?.shortName ?? code,
});
