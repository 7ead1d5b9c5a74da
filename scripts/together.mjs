import { spawn } from 'node:child_process';
import { root } from './tools.mjs';

/**
 * Runs commands side by side, a later one once the one before answers at its address.
 * Signals reach all of them; all end when one ends, whose code becomes ours, or when our own parent is gone.
 * One that is `aside` has its work and ends: nobody minds.
 */
export async function together(commands) {
  const running = [];
  let ending = false;
  const end = (signal) => {
    ending = true;
    for (const { child } of running) child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
  // a SIGTERM to npm ends only npm and its shell: notice that the parent is gone
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end('SIGTERM'), 500).unref();
  for (const command of commands) {
    if (ending) break;
    const one = started(command, end);
    running.push(one);
    if (command.answersAt) await answers(command.answersAt, () => ending);
  }
  const mattering = running.filter(({ aside }) => !aside);
  process.exitCode = await Promise.race(mattering.map(({ ended }) => ended));
  await Promise.all(running.map(({ ended }) => ended));
}

function started({ command, args, env, cwd = root, quiet, aside }, end) {
  const child = spawn(command, args, { stdio: ['inherit', quiet ? 'ignore' : 'inherit', 'inherit'], env, cwd });
  const ended = new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`✖ ${command}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
  if (!aside) ended.then(() => end('SIGTERM'));
  return { child, ended, aside };
}

async function answers(address, givenUp) {
  for (let attempt = 0; attempt < 100 && !givenUp(); attempt++) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
