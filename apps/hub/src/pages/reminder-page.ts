import {
  makeKey,
  Problem,
  pledgeOutcomes,
  pledgeUpdateLimits,
  pledgeUpdateWording,
  textFault,
} from '@antiracism-kit/schema';
import formBody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isSameOrigin } from '../guards/same-origin.ts';
import type { PageParts } from './public-pages.ts';
import { reminderPageWords } from './reminder-words.ts';
import { asPage, langOf, showPage } from './show-page.ts';

interface At {
  Params: { organisation: string; token: string };
}
type Form = Readonly<Record<string, unknown>>;

const most = 16 * 1024;

/** Mounts the page that a reminder's link opens: one question about one pledge, without script and without the receipt. */
export async function mountReminderPage(app: FastifyInstance, parts: PageParts): Promise<void> {
  const { call, publicUrl } = parts;
  await app.register(async (scope) => {
    await scope.register(formBody, { bodyLimit: most });
    scope.addHook('onRequest', async (request, reply) => {
      // With no-referrer browsers would send the form with the origin "null".
      reply.header('referrer-policy', 'same-origin');
      if (request.method === 'POST' && !isSameOrigin(request.headers, publicUrl)) throw new Problem('not-allowed');
    });

    scope.get<At>('/o/:organisation/update/:token', (request, reply) => ask(request, reply));
    scope.post<At>('/o/:organisation/update/:token', async (request, reply) => {
      const form = (request.body ?? {}) as Form;
      const { outcome, text, errors } = read(form, reminderPageWords[langOf(request)]);
      if (Object.keys(errors).length > 0) return ask(request, reply, { outcome, text, errors, key: form.key });
      const sent = {
        ...request.params,
        key: form.key,
        lang: langOf(request),
        consent: { uses: ['published-without-name'], wording: pledgeUpdateWording },
        fields: { outcome, ...(text && { text }) },
      };
      await call('answerReminder', sent).catch(asPage);
      return ask(request, reply, { done: 'sent' });
    });
    scope.post<At>('/o/:organisation/update/:token/stop', async (request, reply) => {
      await call('stopReminders', request.params).catch(asPage);
      return ask(request, reply, { done: 'stopped' });
    });
  });

  async function ask(request: FastifyRequest<At>, reply: FastifyReply, data: Record<string, unknown> = {}) {
    const { organisation, token } = request.params;
    const reminder = await call('openReminder', request.params).catch(asPage);
    const said = reminderPageWords[langOf(request)];
    return showPage(parts, request, reply, 'reminder', {
      title: data.done === 'sent' ? said.sent : said.title,
      organisation: await call('getOrganisation', { organisation }).catch(asPage),
      reminder,
      said,
      outcomes: pledgeOutcomes,
      token,
      key: makeKey(),
      errors: {},
      ...data,
    });
  }
}

function read({ outcome: chosen, text: typed }: Form, words: (typeof reminderPageWords)['en']) {
  const outcome = pledgeOutcomes.find((one) => one === chosen);
  // a browser sends line ends as two characters
  const text = (typeof typed === 'string' ? typed : '').replaceAll('\r\n', '\n').trim();
  const errors: Record<string, string> = {
    ...(!outcome && { outcome: words.choose }),
    ...(text && textFault(text, pledgeUpdateLimits.text) && { text: words.tooLong }),
  };
  return { outcome, text, errors };
}
