import type { FastifyInstance } from 'fastify';

/** The answers that somebody gives to a form, by the name of the input. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** A page as someone without script has it. */
export interface PlainPage {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** What can be read, without tags. */
  readonly text: string;
  /** The texts of the error summary. */
  readonly errors: readonly string[];
  /** What the form of the page would send as it stands, by name. */
  readonly held: Readonly<Record<string, readonly string[]>>;
}

/** Presses buttons of pages without script: sends what the form holds, and what is typed over it. */
export class PlainBrowser {
  readonly #app: FastifyInstance;
  readonly #headers: Record<string, string>;

  constructor(app: FastifyInstance, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) {
    this.#app = app;
    this.#headers = headers;
  }

  async get(url: string): Promise<PlainPage> {
    const answer = await this.#app.inject({ url, headers: { accept: 'text/html' } });
    return read(answer);
  }

  /** Sends the form of a page by one of its buttons. */
  press(url: string, page: Pick<PlainPage, 'held'>, go: string, typed: Typed = {}): Promise<PlainPage> {
    return this.post(url, { ...page.held, ...typed, go });
  }

  async post(url: string, typed: Typed): Promise<PlainPage> {
    const pairs = Object.entries(typed).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value.replaceAll('\n', '\r\n')]),
    );
    const answer = await this.#app.inject({
      method: 'POST',
      url,
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...this.#headers },
      payload: new URLSearchParams(pairs).toString(),
    });
    return read(answer);
  }
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

function read({ statusCode, headers, body }: { statusCode: number; headers: object; body: string }): PlainPage {
  const summary =
    /class="nhsuk-error-summary__list"[\s\S]*?<\/ul>|nhsuk-error-summary__list[\s\S]*?<\/ul>/.exec(body)?.[0] ?? '';
  return {
    status: statusCode,
    headers: { ...headers },
    body,
    text: plain(body),
    errors: [...summary.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = '']) => plain(item)),
    held: heldIn(/<form id="answers"[\s\S]*?<\/form>/.exec(body)?.[0] ?? ''),
  };
}

function heldIn(form: string): Record<string, string[]> {
  const held: Record<string, string[]> = {};
  const hold = (name: string | undefined, value: string) => {
    if (name) held[name] = [...(held[name] ?? []), decoded(value)];
  };
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const picks = /type="(?:radio|checkbox)"/.test(tag);
    if (!picks || /\schecked/.test(tag)) hold(attribute(tag, 'name'), attribute(tag, 'value') ?? '');
  }
  for (const [, tag = '', text = ''] of form.matchAll(/(<textarea[^>]*>)([\s\S]*?)<\/textarea>/g))
    hold(attribute(tag, 'name'), text);
  for (const [, tag = '', options = ''] of form.matchAll(/(<select[^>]*>)([\s\S]*?)<\/select>/g)) {
    const picked = /<option[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? '';
    hold(attribute(tag, 'name'), attribute(picked, 'value') ?? '');
  }
  return held;
}

const plain = (html: string) =>
  decoded(html.replace(/<(head|script)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

const decoded = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
