import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  clean: true,
  target: 'node22',
  // One file starts in half the time of a thousand: everything is bundled but what holds machine code,
  // is loaded only when needed, or is read as files.
  noExternal: [/^(?!(?:better-sqlite3|pg|better-auth|nhsuk-frontend|@resvg\/resvg-js)(?:\/|$))/],
  external: ['better-sqlite3', 'pg', 'better-auth', 'nhsuk-frontend', '@resvg/resvg-js'],
  // for the bundled packages that are CommonJS
  banner: {
    js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
  },
  // styles, templates and the widgets' files: without them the hub starts and cannot show a page
  onSuccess: 'node scripts/assets.ts',
});
