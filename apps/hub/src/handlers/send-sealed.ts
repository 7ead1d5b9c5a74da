import { hash } from 'node:crypto';
import { type Issue, type Kind, Problem, reference, type SealedDraft } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';
import { mondayOf } from './monday-of.ts';
import { proofHash } from './sealed-access.ts';

/** Stores what was sealed in the browser; answered once it is on disk. */
export const sendSealed: Handler<'sendSealed'> = async (draft, context) => {
  const { validTo } = context.directory.get(draft.organisation) ?? {};
  if (validTo && validTo < context.today()) throw new Problem('organisation-not-known');
  const kind = context.kinds.find(({ name, tier }) => name === draft.kind && tier === 'confidential');
  if (!kind) throw new Problem('invalid-input', [{ field: 'kind', code: 'not-an-option' }]);
  const issues = usesIssues(kind, draft);
  if (issues.length > 0) throw new Problem('invalid-input', issues);
  const { proof, sealed, ...rest } = draft;
  const day = context.today();
  const added = await context.store.addSealed({
    ...rest,
    day,
    week: mondayOf(day),
    proofHash: proofHash(proof),
    bodyHash: bodyHash(draft),
    sealed: Buffer.from(sealed, 'base64url'),
  });
  if (added === 'key-reused') throw new Problem('key-reused');
  if (added === 'old-key-set') throw new Problem('changed-meanwhile');
  return { reference: reference(kind.letter, added.id), receivedOn: added.receivedOn, status: added.status };
};

// What a kind cannot do without does not depend on its answers: nobody here can read them.
function usesIssues(kind: Kind, { uses }: SealedDraft): Issue[] {
  if (uses.some((use) => !kind.uses.includes(use))) return [{ field: 'uses', code: 'not-an-option' }];
  return kind.least({}).some((use) => !uses.includes(use)) ? [{ field: 'uses', code: 'missing' }] : [];
}

const bodyHash = ({ organisation, kind, lang, wording, keySet, mailbox, proof, uses, sealed }: SealedDraft): string =>
  hash(
    'sha256',
    ['antiracism-kit sealed 1', organisation, kind, lang, wording, keySet, mailbox, proof, uses, sealed].join('\n'),
  );
