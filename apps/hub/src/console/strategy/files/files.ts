import { accept, Problem, Strategy } from '@antiracism-kit/schema';
import multipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { stringify } from 'yaml';
import { formOf } from '../../form.ts';
import { goTo, type Page, whoAsked } from '../../parts.ts';
import { changesBetween } from '../changes.ts';
import { keepDraft, type OpenDraft, openDraft, refusalsOf } from '../draft.ts';
import { listed } from '../listed.ts';
import { pathOf, type StrategyAddress, shared } from '../strategy.ts';
import { readFile } from './read-file.ts';

/** Largest file that is read. */
const mostBytes = 1_000_000;

const formats = {
  json: {
    type: 'application/json; charset=utf-8',
    write: (strategy: Strategy) => `${JSON.stringify(strategy, null, 2)}\n`,
  },
  yaml: {
    type: 'application/yaml; charset=utf-8',
    write: (strategy: Strategy) => stringify(strategy, { lineWidth: 0, aliasDuplicateObjects: false }),
  },
} as const;

/** The whole strategy as a file: to keep, to change elsewhere and to bring in again. */
export const files: Page = async (app, parts) => {
  const show = (reply: FastifyReply, open: OpenDraft, more: object = {}) =>
    reply.page('strategy/files/files.njk', {
      ...shared(open),
      title: 'The strategy as a file',
      exists: open.exists,
      ...more,
    });

  app.get<StrategyAddress>('/organisations/:code/strategy/files', async (request, reply) =>
    show(reply, await openDraft(parts, whoAsked(request), request.params.code)),
  );

  app.get<{ Params: { code: string; which: string; format: string } }>(
    '/organisations/:code/strategy/files/:which.:format',
    async (request, reply) => {
      const { code, which, format } = request.params;
      const open = await openDraft(parts, whoAsked(request), code);
      const strategy = { draft: open.draft?.strategy, published: open.published }[which];
      if (!strategy || !Object.hasOwn(formats, format)) throw new Problem('not-found');
      const { type, write } = formats[format as keyof typeof formats];
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="strategy-${code}-${which}.${format}"`)
        .send(write(strategy));
    },
  );

  await app.register(async (uploads) => {
    await uploads.register(multipart, { limits: { fileSize: mostBytes, files: 1, fields: 4, parts: 5 } });
    uploads.post<StrategyAddress>('/organisations/:code/strategy/files', async (request, reply) => {
      const open = await openDraft(parts, whoAsked(request), request.params.code);
      const sent = await uploaded(request);
      if (typeof sent === 'string') return show(reply.status(422), open, listed('file', [sent]));
      const read = readFile(sent, open.organisation.code);
      const errors =
        'errors' in read
          ? read.errors
          : (await refusalsOf(parts, read.strategy, open.published)).map(({ text }) => text);
      if (errors.length > 0 || 'errors' in read) return show(reply.status(422), open, listed('file', errors));
      return reply.page('strategy/files/check-file.njk', {
        ...shared(open),
        title: 'Check what the file changes',
        changes: changesBetween(open.strategy, read.strategy),
        text: JSON.stringify(read.strategy),
      });
    });
  });

  // what was read comes back from the page that showed it, so this form is as large as the file
  app.post<StrategyAddress>(
    '/organisations/:code/strategy/files/keep',
    { bodyLimit: 4 * mostBytes },
    async (request, reply) => {
      const open = await openDraft(parts, whoAsked(request), request.params.code);
      const form = formOf(request.body);
      const read = readFile(Buffer.from(form.text('text')), open.organisation.code);
      const held = accept(Strategy, 'strategy' in read ? read.strategy : undefined);
      if (!held.ok) throw new Problem('invalid-input');
      if (form.text('revision') !== String(open.draft?.revision ?? 0))
        return show(
          reply.status(409),
          open,
          listed('file', ['Somebody changed the draft meanwhile. Select the file again to see what it changes now']),
        );
      await keepDraft(parts, open, 'file', held.value);
      return goTo(reply, `${pathOf(open.organisation.code)}?done=imported`);
    },
  );
};

// The bytes of the file, or what is wrong with the sending.
async function uploaded(request: FastifyRequest): Promise<Buffer | string> {
  try {
    const file = request.isMultipart() ? await request.file() : undefined;
    const bytes = await file?.toBuffer();
    return file?.filename && bytes ? bytes : 'Select a JSON or YAML file';
  } catch (error) {
    const { statusCode } = error as { statusCode?: number };
    if (statusCode === 413) return 'The selected file must be smaller than 1MB';
    throw error;
  }
}
