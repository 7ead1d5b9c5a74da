import { readFile } from 'node:fs/promises';
import { Problem } from '@antiracism-kit/schema';
import type { FastifyInstance } from 'fastify';
import type { Call } from '../../call.ts';
import { titleOf } from '../../embed/embed-words.ts';
import { embeddedOf, embedPath, isWidget, type WidgetName } from '../../embed/embedded.ts';
import { home } from '../../home.ts';
import { pagePolicy } from '../headers.ts';
import { asPage, showPage } from '../show-page.ts';
import type { Render } from '../views.ts';
import { pageWords } from '../words.ts';
import { linksToChoose, optionsToChoose, readChoice, typedOf } from './choice.ts';
import { optionHints, optionLabels, widgetNames } from './get-code-words.ts';
import { division, framed, hubPageOf, loader, pinned, resizer, shortcode, twoLines } from './snippets.ts';
import { widgetFacts } from './widget-facts.ts';

/** What these pages work with. */
export interface GetCodeParts {
  readonly call: Call;
  readonly render: Render;
  /** The hub's own origin. */
  readonly publicUrl: string;
}

// `lang` in their address is an option of the widget
const english = { lang: 'en', words: pageWords.en, serviceName: pageWords.en.service };

/**
 * Mounts `/get-the-code`, where a web team chooses an organisation and a widget, and `/get-the-code/{organisation}/{widget}`
 * with what each platform needs. They are in English: those who run sites read them.
 */
export function mountGetCode(app: FastifyInstance, parts: GetCodeParts): void {
  const { call, publicUrl: hub } = parts;

  app.get<{ Querystring: Record<string, unknown> }>('/get-the-code', async (request, reply) => {
    const { organisation, widget } = typedOf(request.query);
    const listed = (await call('listOrganisations', {})).organisations.filter(({ validTo }) => validTo === undefined);
    const isKnown = listed.some(({ code }) => code === organisation);
    if (organisation && isKnown && widget && isWidget(widget))
      return reply.redirect(`/get-the-code/${organisation}/${widget}`, 303);
    const sent = request.query.go !== undefined;
    return showPage(parts, request, reply, 'get-code/choose', {
      ...{ ...english, title: 'Get the code', organisation, widget },
      errors: {
        ...(sent && !isKnown && { organisation: 'Choose an organisation' }),
        ...(sent && !widget && { widget: 'Choose a widget' }),
      },
      organisations: listed.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
      widgets: Object.entries(widgetNames).map(([value, { name, shows }]) => ({ value, name, shows })),
    });
  });

  app.get<{ Params: { organisation: string; widget: string } }>(
    '/get-the-code/:organisation/:widget',
    async (request, reply) => {
      const { widget } = request.params;
      if (!isWidget(widget)) throw new Problem('not-found');
      const organisation = await call('getOrganisation', { organisation: request.params.organisation }).catch(asPage);
      const typed = typedOf(request.query);
      const read = readChoice(widget, typed);
      reply.header('content-security-policy', pagePolicy(["'none'"], { frames: true }));
      const wrong = 'wrong' in read ? read.wrong : [];
      const page = {
        ...{ ...english, title: widgetNames[widget].name, shows: widgetNames[widget].shows },
        ...{ organisation, widget, hub, host: new URL(hub).host, wrong },
        isChosen: Object.keys(typed).length > 0,
        inputs: inputsOf(widget, typed, wrong),
        isForm: widget.endsWith('-form') || widget === 'receipt',
      };
      if ('wrong' in read) return showPage(parts, request, reply.code(400), 'get-code/get-code', page);
      const title = titleOf(widget, read.choice.options.lang === 'cy' ? 'cy' : 'en');
      const facts = await widgetFacts(widget);
      const wanted = { hub, widget, organisation, choice: read.choice, title, facts };
      return showPage(parts, request, reply, 'get-code/get-code', {
        ...page,
        ...{ facts, choice: read.choice, height: embeddedOf(widget).height },
        hubPage: hubPageOf(wanted),
        preview: { src: embedPath(widget, organisation.code, read.choice.options), title: `Preview: ${title}` },
        code: {
          ...{ twoLines: twoLines(wanted), pinned: pinned(wanted), loader: loader(wanted), division: division(wanted) },
          ...{ iframe: framed(wanted), resizer: resizer(wanted), shortcode: shortcode(wanted) },
        },
        statement: await statementFor(organisation.name),
      });
    },
  );
}

function inputsOf(
  widget: WidgetName,
  typed: Readonly<Record<string, string>>,
  wrong: readonly { readonly name: string; readonly hint: string }[],
) {
  const known = Object.entries({ ...optionsToChoose(widget), ...linksToChoose(widget) });
  return known.map(([name, { values, many = false, hint }]) => ({
    ...{ name, label: optionLabels[name] ?? name, hint: optionHints[name] ?? '', values, many },
    value: typed[name] ?? '',
    chosen: (typed[name] ?? '').split(/[\s,]+/),
    error: wrong.some((fault) => fault.name === name) && `This can be ${hint}`,
    can: hint,
  }));
}

// The document that the project keeps is the one statement; what stands between its rules is for pasting.
async function statementFor(organisation: string): Promise<string | undefined> {
  const whole = await readFile(home.statement, 'utf8').catch(() => undefined);
  return whole?.split(/^---$/m)[1]?.trim().replaceAll('[name of organisation]', organisation);
}
