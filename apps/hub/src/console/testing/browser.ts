import type { FastifyInstance } from 'fastify';

/** An answer as a test reads it. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Record<string, unknown>;
  /** Where a redirect leads. */
  readonly location: string;
  /** The words of the page, without markup, spaces evened out. */
  readonly text: string;
}

/** Asks the app as a browser without script would: it keeps the cookie and follows nothing by itself. */
export class Browser {
  readonly #app: FastifyInstance;
  readonly #origin: string;
  cookie = '';

  constructor(app: FastifyInstance, origin: string) {
    this.#app = app;
    this.#origin = origin;
  }

  /** A second browser with the same session. */
  copy(): Browser {
    const other = new Browser(this.#app, this.#origin);
    other.cookie = this.cookie;
    return other;
  }

  get(path: string): Promise<Answer> {
    return this.#ask('GET', path, { 'sec-fetch-site': 'same-origin' });
  }

  post(
    path: string,
    form: Record<string, string | string[]> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one);
    const own = {
      origin: this.#origin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    };
    return this.#ask('POST', path, { ...own, ...headers }, body.toString());
  }

  /** Sends a form with one file, as a browser does. */
  upload(path: string, name: string, file: Uint8Array | string): Promise<Answer> {
    const edge = '----edge-of-a-part';
    const head = `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), Buffer.from(file), Buffer.from(`\r\n--${edge}--\r\n`)]);
    const own = { origin: this.#origin, 'sec-fetch-site': 'same-origin' };
    return this.#ask('POST', path, { ...own, 'content-type': `multipart/form-data; boundary=${edge}` }, body);
  }

  async #ask(
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    payload?: string | Buffer,
  ): Promise<Answer> {
    const answer = await this.#app.inject({
      method,
      url,
      headers: { accept: 'text/html', host: new URL(this.#origin).host, cookie: this.cookie, ...headers },
      ...(payload !== undefined && { payload }),
    });
    const set = [answer.headers['set-cookie']].flat()[0];
    if (set !== undefined) this.cookie = set.split(';')[0] ?? '';
    return {
      status: answer.statusCode,
      body: answer.body,
      headers: answer.headers,
      location: String(answer.headers.location ?? ''),
      text: wordsOf(answer.body),
    };
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const wordsOf = (html: string): string =>
  html
    .replace(/^[\s\S]*<body/, '<body')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
