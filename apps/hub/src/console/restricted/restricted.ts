import { type Kind, Problem, questionsOf, Status, themes } from '@antiracism-kit/schema';
import { maySee } from '../../sign-in/moderator.ts';
import { formOf } from '../form.ts';
import { answersOf } from '../item/answers.ts';
import { keyringData } from '../keys/set-up.ts';
import { goTo, type Page, whoAsked } from '../parts.ts';
import { escalations, openingReasons, turns } from './sealed-words.ts';

/** What was told in confidence: a list without a word of it, and where a moderator opens it in their browser. */
export const restricted: Page = (app, parts) => {
  const { call } = parts;
  const kinds = parts.kinds.filter(({ tier }) => tier === 'confidential');

  app.get('/restricted', async (request, reply) => {
    const moderator = whoAsked(request);
    const { organisations } = await call('listOrganisations', {});
    const seen = organisations.filter(({ code }) => maySee(moderator, code));
    if (seen.length === 1) return goTo(reply, `/console/restricted/${seen[0]?.code}`);
    const lists = await Promise.all(seen.map(({ code }) => call('listSealed', { organisation: code }, { moderator })));
    const waiting = seen.map(({ code, name }, at) => ({ code, name, waiting: lists[at]?.waiting ?? 0 }));
    return reply.page('restricted/choose.njk', {
      title: 'Told in confidence',
      nav: 'restricted',
      organisations: waiting.toSorted((a, b) => b.waiting - a.waiting),
    });
  });

  app.get<{ Params: { code: string } }>('/restricted/:code', async (request, reply) => {
    const moderator = whoAsked(request);
    const { organisation, ring, set } = await keyringData(request, parts);
    const query = formOf(request.query);
    const status = query.text('status') || undefined;
    if (status && !(status in Status._zod.def.entries)) throw new Problem('not-found');
    const after = query.text('after') || undefined;
    const { code } = organisation;
    const [{ items, waiting, next }, { keys }, about] = await Promise.all([
      call('listSealed', { organisation: code, ...(status && { status }), ...(after && { after }) }, { moderator }),
      call('listKeys', {}, { moderator }),
      call('countThemes', { organisation: code }, { moderator }),
    ]);
    return reply.page('restricted/restricted.njk', {
      title: waiting > 0 ? `Told in confidence (${waiting})` : 'Told in confidence',
      nav: 'restricted',
      page: 'restricted',
      organisation,
      back: { text: 'Organisations', href: '/console/restricted' },
      given: { organisation: code, me: moderator.id, kinds: JSON.stringify(kinds.map(factsOf)) },
      items,
      next,
      about,
      status: status ?? '',
      keys,
      readers: set?.members ?? [],
      warnings: ring.warnings,
      turns,
      escalations,
      themes,
      reasons: Object.entries(openingReasons).filter(([reason]) => reason !== 'keys-changed'),
      written: kinds.flatMap(writtenIn),
    });
  });
};

// what a browser has to know of a kind to show what it opened
const factsOf = ({ name, written, public: shown }: Kind) => ({ name, written, public: shown });

function writtenIn(kind: Kind) {
  const texts = Object.fromEntries(kind.written.map((name) => [name, '']));
  const questions = new Map(questionsOf(kind).map((question) => [question.name, question]));
  return answersOf(kind, texts, []).map(({ name, label }) => {
    const { optional, asks } = questions.get(name) ?? {};
    return { name, label, optional, max: asks?.is === 'text' ? asks.max : undefined };
  });
}
