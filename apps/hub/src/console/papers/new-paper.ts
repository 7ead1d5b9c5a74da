import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { makeKey, Problem } from '@antiracism-kit/schema';
import type { FastifyRequest } from 'fastify';
import type { Moderator } from '../../sign-in/moderator.ts';
import { type Form, formOf } from '../form.ts';
import { goTo, type Page, type PageParts, whoAsked } from '../parts.ts';
import { sentence } from '../words.ts';
import { beginning, choiceIn, fields } from './choice.ts';
import { type Making, Makings, progressText } from './making.ts';
import { organisationsOf } from './papers.ts';

type CodeAddress = { Params: { code: string } };
type MakingAddress = { Params: { code: string; key: string } };

// Most papers are ready before anyone would have read that they are not.
const patience = 1_000;
const marker = '%progress%';

/** Making a Board paper: its form, and how far it is while it is made. */
export const newPaper: Page = (app, parts) => {
  const { call, render, today } = parts;
  const makings = new Makings();

  const page = async (request: FastifyRequest<CodeAddress>, typed?: Form) => {
    const moderator = whoAsked(request);
    const organisation = await organisationFor(parts, moderator, request.params.code);
    const at = { organisation: organisation.code };
    const [{ reports }, { quotes }, { strategy }] = await Promise.all([
      call('listBoardReports', at, { moderator }),
      call('listQuotes', at, { moderator }),
      call('openStrategy', at, { moderator }),
    ]);
    const last = reports[0];
    const before = typed || !last ? undefined : await call('openBoardReport', { ...at, id: last.id }, { moderator });
    const form = typed ?? beginning({ before, strategy, organisation: organisation.shortName }, today());
    return {
      title: 'Make a Board paper',
      nav: 'papers',
      organisation,
      fields,
      quotes,
      typed: (name: string) => form.text(name),
      purposes: form.all('purposes'),
      chosen: form.all('quotes'),
      periodHint: last ? 'The last paper ended on this day' : 'For example, 3 months ago',
      answerNames: (name: string) => sentence(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
    };
  };

  app.get<CodeAddress>('/papers/:code/new', async (request, reply) =>
    reply.page('papers/new-paper.njk', { ...(await page(request)), key: makeKey() }),
  );

  app.post<CodeAddress>('/papers/:code/new', async (request, reply) => {
    const moderator = whoAsked(request);
    const form = formOf(request.body);
    const { code } = await organisationFor(parts, moderator, request.params.code);
    const read = choiceIn(form, today());
    const again = async (errors: Record<string, string>) =>
      reply.status(422).page('papers/new-paper.njk', { ...(await page(request, form)), key: makeKey(), errors });
    if ('errors' in read) return again(read.errors);
    const key = form.text('key');
    if (!/^[\w-]{22}$/.test(key)) throw new Problem('invalid-input');
    makings.begin(key, { organisation: code, moderator: moderator.id }, (tell) =>
      call('makeBoardReport', { organisation: code, ...read.choice }, { moderator, tell }),
    );
    return goTo(reply, `/console/papers/${code}/making/${key}`);
  });

  app.get<MakingAddress>('/papers/:code/making/:key', async (request, reply) => {
    const moderator = whoAsked(request);
    const { code, key } = request.params;
    const making = makings.get(key);
    // Another process, or long ago: what was made is in the list.
    if (!making || making.moderator !== moderator.id || making.organisation !== code)
      return goTo(reply, '/console/papers');
    await Promise.race([making.ended, pause(patience, undefined, { ref: false })]);
    if (making.id !== undefined) return goTo(reply, `/console/papers/${code}/${making.id}`);
    if (making.fault !== undefined) throw making.fault;
    const html = render('console/papers/making.njk', { title: 'Making the paper', nav: 'papers', moderator, marker });
    return reply.type('text/html; charset=utf-8').send(Readable.from(told(html, making)));
  });
};

// The page comes in pieces as the work goes on: it needs no script and never loads itself again.
async function* told(html: string, making: Making): AsyncGenerator<string> {
  const [head = '', tail = ''] = html.split(marker);
  yield head;
  let said = '';
  let isOver = false;
  void making.ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const text = making.progress ? progressText(making.progress) : '';
    if (text !== said) yield `<p>${text}</p>\n`;
    said = text;
    await Promise.race([making.ended, pause(500, undefined, { ref: false })]);
  }
  yield making.id === undefined
    ? `<p><strong>The paper could not be made.</strong> <a href="/console/papers/${making.organisation}/new">Try again</a></p>`
    : `<p><strong>The paper is ready.</strong> <a href="/console/papers/${making.organisation}/${making.id}">Open the paper</a></p>`;
  yield tail;
}

async function organisationFor(parts: PageParts, moderator: Moderator, code: string) {
  const found = (await organisationsOf(parts, moderator)).find((one) => one.code === code);
  if (!found) throw new Problem('not-found');
  return found;
}
