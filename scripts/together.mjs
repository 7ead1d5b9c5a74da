import { spawn } from 'node:child_process';

/** Runs commands side by side: signals reach all of them, and all end when one ends or when our own parent is gone. */
export async function together(commands) {
  const children = commands.map(([command, args, options]) => spawn(command, args, { stdio: 'inherit', ...options }));
  const end = (signal) => {
    for (const child of children) child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal));
  // a SIGTERM to npm ends only npm and its shell: notice that the parent is gone
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end('SIGTERM'), 500).unref();
  const codes = await Promise.all(
    children.map((child) => {
      return new Promise((resolve) => {
        child.once('error', (error) => {
          console.error(`✖ ${child.spawnfile}: ${error.message}`);
          resolve(1);
        });
        child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
      }).then((code) => {
        end('SIGTERM');
        return code;
      });
    }),
  );
  process.exitCode = codes.find((code) => code !== 0) ?? 0;
}
