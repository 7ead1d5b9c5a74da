import { type Ask, pinned, unfolded } from './asked.ts';

/** A page of the demo: where it is, which file it is, and what it is there to show. */
export interface Page {
  readonly path: string;
  /** Name of the file in `pages/`. */
  readonly file: string;
  readonly name: string;
  /** What to look at, in one sentence. */
  readonly shows: string;
  /** Headers that only this page has, for a hub at this address. */
  readonly headers?: (hub: string) => Record<string, string>;
  /** What the page asks the hub for when it is made, by the names it has in the file. */
  readonly asks?: (hub: string, ask: Ask) => Promise<Readonly<Record<string, string>>>;
}

/** Pages that a trust, a region or a health board could have. */
export const hostPages: readonly Page[] = [
  {
    path: '/trust',
    file: 'trust.html',
    name: 'A trust’s antiracism page',
    shows: 'Count, form and wall of one trust, in its own look.',
  },
  {
    path: '/trust/receipt',
    file: 'trust-receipt.html',
    name: 'A trust’s page to come back to',
    shows: 'See what became of a pledge, update it or withdraw it, with its six words.',
  },
  {
    path: '/trust/stories',
    file: 'trust-stories.html',
    name: 'A trust’s page of stories',
    shows: 'Share a story, an idea or a wish to talk; read those of others; find help.',
  },
  {
    path: '/region',
    file: 'region.html',
    name: 'A region’s strategy page',
    shows: 'A region’s page rebuilt: strategy, progress, figures, pledges, recordings, stories, ways to take part.',
  },
  {
    path: '/national-body',
    file: 'national-body.html',
    name: 'A national body’s ambition',
    shows: 'A national body’s statement rebuilt: an ambition before its plan, and what the Board was told since.',
  },
  {
    path: '/welsh',
    file: 'welsh.html',
    name: 'A page in Welsh',
    shows: 'Widgets that take their language from the page: lang="cy".',
  },
];

/** Pages with other ways to get a widget in than the loader. */
export const wayPages: readonly Page[] = [
  {
    path: '/iframe',
    file: 'iframe.html',
    name: 'Iframes that grow',
    shows: 'Form and wall in iframes, with the hub’s script that gives them their height.',
  },
  {
    path: '/iframe-fixed',
    file: 'iframe-fixed.html',
    name: 'Iframes of fixed height',
    shows: 'Form and wall in iframes where the site allows no script: they scroll inside.',
    headers: (hub) => ({
      'content-security-policy': `default-src 'none'; frame-src ${hub}; style-src 'self'; img-src 'self'`,
    }),
  },
  {
    path: '/oembed',
    file: 'oembed.html',
    name: 'A pasted link',
    shows: 'The address of a page of the hub, unfolded by oEmbed as editors do it.',
    asks: unfolded,
  },
  {
    path: '/integrity',
    file: 'integrity.html',
    name: 'A pinned version',
    shows: 'Wall and form from files of one exact version, which the browser holds against their hashes.',
    asks: pinned,
  },
];

/** Pages that make it hard for a widget. */
export const hardPages: readonly Page[] = [
  {
    path: '/hostile',
    file: 'hostile.html',
    name: 'Hostile styles',
    shows: 'Widgets keep their look where the page resets everything with !important.',
  },
  {
    path: '/strict',
    file: 'strict.html',
    name: 'Strict security policy',
    shows: 'Widgets run without inline script or style, under Trusted Types.',
    headers: (hub) => ({ 'content-security-policy': strictPolicy(hub) }),
  },
  {
    path: '/two-loaders',
    file: 'two-loaders.html',
    name: 'The loader twice',
    shows: 'A second copy of the script does no harm.',
  },
  {
    path: '/column',
    file: 'column.html',
    name: 'A column of 300 pixels',
    shows: 'Widgets fit the width they are given, not the width of the screen.',
  },
  {
    path: '/data-attribute',
    file: 'data-attribute.html',
    name: 'An editor that only allows div',
    shows: 'Widgets written as div with data-ark-widget.',
  },
  {
    path: '/static',
    file: 'static.html',
    name: 'Without a hub',
    shows: 'Wall and count from a JSON file on the trust’s own server.',
  },
  {
    path: '/sandboxed',
    file: 'sandboxed.html',
    name: 'A sandbox',
    shows: 'A page in a sandbox without an origin of its own: widgets keep their links.',
    headers: () => ({ 'content-security-policy': 'sandbox allow-scripts allow-popups' }),
  },
  {
    path: '/right-to-left',
    file: 'right-to-left.html',
    name: 'Right to left',
    shows: 'Widgets in English, from left to right, on a page in Urdu.',
  },
  {
    path: '/no-script',
    file: 'no-script.html',
    name: 'Without script',
    shows: 'Links to the hub’s own pages, where no script may run.',
    headers: () => ({ 'content-security-policy': "script-src 'none'" }),
  },
];

// The policy of a careful host: its own pictures and styles beside the hub's script.
const strictPolicy = (hub: string) =>
  [
    "default-src 'none'",
    `script-src ${hub}`,
    `connect-src ${hub}`,
    `img-src 'self' ${hub}`,
    "style-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
