import { describe, expect, test } from 'vitest';
import { changesetFaults } from './check-changeset.mjs';
import { layerFaults } from './check-layers.mjs';
import { lengthFaults } from './check-length.mjs';
import { lockfileFaults } from './check-lockfile.mjs';
import { stringsOf, wordFaults } from './check-words.mjs';

const file = (path, text) => ({ path, text });

describe('layers', () => {
  const kind = file('packages/schema/src/kinds/pledge.ts', "import * as z from 'zod/mini';");

  test('allows what follows the arrows', () => {
    expect(
      layerFaults([
        kind,
        file('packages/schema/src/submission.ts', "import { pledge } from './kinds/pledge.ts';"),
        file('packages/schema/src/api.ts', "import { Draft } from './submission.ts';"),
        file(
          'packages/widgets/src/pledge-wall/pledge-wall.ts',
          "import { LitElement } from 'lit';\nimport '../core/define.ts';",
        ),
        file('packages/widgets/src/frameworks/react/support.ts', "import react from 'react';"),
        file('apps/hub/src/app.ts', "import fastify from 'fastify';\nimport { api } from '@antiracism-kit/schema';"),
      ]),
    ).toEqual([]);
  });

  test.each([
    ['classic zod in schema', 'packages/schema/src/day.ts', "import { z } from 'zod';"],
    ['a library in schema', 'packages/schema/src/day.ts', "import { format } from 'date-fns';"],
    ['the hub in a widget', 'packages/widgets/src/core/hub.ts', "import { app } from '@antiracism-kit/hub';"],
    ['an app, even in a test', 'packages/widgets/src/core/hub.test.ts', "import { app } from '@antiracism-kit/hub';"],
    ['a path into another package', 'apps/demo/src/app.ts', "import '../../../packages/widgets/src/ark.ts';"],
    ['a path into another package, loaded late', 'apps/demo/src/app.ts', "await import('../../hub/src/app.ts');"],
    ['a library in the sealing', 'packages/seal/src/age.ts', "import { sha256 } from '@noble/hashes/sha2.js';"],
    ['schemas in the sealing', 'packages/seal/src/age.ts', "import { Draft } from '@antiracism-kit/schema';"],
    ['the sealing in schema', 'packages/schema/src/day.ts', "import { seal } from '@antiracism-kit/seal';"],
    ['a library in a widget', 'packages/widgets/src/core/hub.ts', "import {\n  format,\n} from 'date-fns';"],
    ['React in a widget', 'packages/widgets/src/core/hub.ts', "import react from 'react';"],
    ['React’s tools in a widget', 'packages/widgets/src/core/hub.ts', "import { createComponent } from '@lit/react';"],
    ['a widget in the hub', 'apps/hub/src/app.ts', "export { PledgeWall } from '@antiracism-kit/widgets';"],
    ['a branch on a kind', 'apps/hub/src/app.ts', "if (submission.kind === 'pledge') return;"],
    ['a case for a kind', 'apps/hub/src/app.ts', "case 'pledge': return;"],
  ])('refuses %s', (_, path, text) => {
    expect(layerFaults([kind, file(path, text)])).toHaveLength(1);
  });

  test('refuses an import against the arrows, however long the way', () => {
    const faults = layerFaults([
      file('packages/schema/src/kinds/pledge.ts', "import { day } from '../day.ts';"),
      file('packages/schema/src/day.ts', "import { api } from './api.ts';"),
      file('packages/schema/src/api.ts', ''),
    ]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('kinds/pledge.ts → packages/schema/src/day.ts → packages/schema/src/api.ts');
  });

  test('lets bench measure the hub from inside', () => {
    expect(
      layerFaults([file('apps/bench/src/seed.ts', "import { app } from '@antiracism-kit/hub/src/app.ts';")]),
    ).toEqual([]);
  });

  test("lets a kind's own widget ask for it", () => {
    expect(layerFaults([kind, file('packages/widgets/src/pledge-form/steps.ts', "kind === 'pledge'")])).toEqual([]);
  });
});

describe('length', () => {
  const lines = (count) => 'x\n'.repeat(count);

  test.each([
    ['packages/schema/src/day.ts', 250],
    ['packages/schema/src/day.test.ts', 300],
  ])('stops %s after %i lines', (path, limit) => {
    expect(lengthFaults([file(path, lines(limit))])).toEqual([]);
    expect(lengthFaults([file(path, lines(limit + 1))])).toHaveLength(1);
  });

  test('lets words be as long as they need', () => {
    expect(lengthFaults([file('packages/widgets/src/locales/en.ts', lines(900))])).toEqual([]);
  });
});

describe('words', () => {
  const faults = (source) => wordFaults('en.ts', stringsOf(source));

  test('accepts short plain sentences', () => {
    expect(faults("import { x } from './please.ts'; export const a = { b: 'Enter your name. We keep it.' };")).toEqual(
      [],
    );
  });

  test.each(['Please try again', 'BAME colleagues', 'You should know', 'Click here', 'non-white'])(
    'refuses "%s"',
    (words) => {
      expect(faults(`const a = '${words}';`)).toHaveLength(1);
    },
  );

  test('refuses a sentence of more than 20 words, also around what is filled in', () => {
    const twenty = Array(20).fill('word').join(' ');
    expect(faults(`const a = '${twenty}. ${twenty}.';`)).toEqual([]);
    expect(faults(`const a = (n) => \`\${n} ${twenty}\`;`)).toHaveLength(1);
  });
});

describe('lockfile', () => {
  const lock = (...platforms) => `packages:

${platforms.map(([os, cpu]) => `  '@x/${os}-${cpu}@1.0.0':\n    cpu: [${cpu}]\n    os: [${os}]\n`).join('\n')}
snapshots:

  x@1.0.0:
    optionalDependencies:
${platforms.map(([os, cpu]) => `      '@x/${os}-${cpu}': 1.0.0`).join('\n')}
`;
  const four = [
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
    ['linux', 'arm64'],
    ['linux', 'x64'],
  ];

  test('accepts a native package that is there for every platform', () => {
    expect(lockfileFaults(lock(...four, ['win32', 'x64']))).toEqual([]);
  });

  test('names the platform that is missing', () => {
    const [fault] = lockfileFaults(lock(...four));
    expect(fault).toContain('x@1.0.0 lacks its native package for win32 x64');
  });
});

describe('changeset', () => {
  const packages = [{ folder: 'packages/schema', name: '@antiracism-kit/schema' }];
  const changed = ['packages/schema/src/day.ts'];

  test('asks for a changeset that names the package', () => {
    expect(changesetFaults(changed, [], packages)).toHaveLength(1);
    const other = file('.changeset/a.md', "---\n'@antiracism-kit/widgets': minor\n---\n");
    expect(changesetFaults(changed, [other], packages)).toHaveLength(1);
  });

  test('accepts one, or an empty one', () => {
    const one = file('.changeset/a.md', "---\n'@antiracism-kit/schema': minor\n---\nNew.\n");
    expect(changesetFaults(changed, [one], packages)).toEqual([]);
    expect(changesetFaults(changed, [file('.changeset/a.md', '---\n---\n')], packages)).toEqual([]);
    expect(changesetFaults(['packages/schema/README.md'], [], packages)).toEqual([]);
  });
});
