import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const module = JSON.stringify(join(import.meta.dirname, 'together.mjs'));
const child = (code) => `{ command: process.execPath, args: ['-e', ${JSON.stringify(code)}], env: process.env }`;
const waiting =
  "process.on('SIGTERM', () => { console.log('told'); process.exit(); }); setInterval(() => {}, 1000); console.log('up')";

function start(...children) {
  const code = `import { together } from ${module}; await together([${children.join(', ')}]);`;
  const runner = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const waits = [];
  runner.stdout.on('data', (data) => {
    said += data;
    for (const look of waits) look();
  });
  const ended = new Promise((resolve) => runner.once('exit', resolve));
  const says = (times, word) =>
    new Promise((resolve) => {
      const look = () => said.split(word).length > times && resolve();
      waits.push(look);
      look();
    });
  return { runner, ended, says, said: () => said };
}

test('a signal reaches every command', async () => {
  const { runner, ended, says, said } = start(child(waiting), child(waiting));
  await says(2, 'up');
  runner.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said().match(/told/g)).toHaveLength(2);
});

test('one that is aside ends alone', async () => {
  const aside = child("console.log('done')").replace('{', '{ aside: true,');
  const { runner, ended, says, said } = start(child(waiting), aside);
  await says(1, 'done');
  await says(1, 'up');
  runner.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said()).toContain('told');
});

test('when one command fails the others are ended, and the failure is what is told', async () => {
  const { ended } = start(child('setInterval(() => {}, 1000)'), child('process.exit(3)'));
  expect(await ended).toBe(3);
});
