// Debian's WebKitWebDriver, with Xvfb where there is no display: Vitest's globalSetup for WebKitGTK.
import { spawn } from 'node:child_process';

/** Vitest's globalSetup: the driver listens on ARK_WEBKIT_PORT until the run ends. */
export default async function setup() {
  const stop = await startWebkitDriver(Number(process.env.ARK_WEBKIT_PORT));
  // not a teardown: that runs before Vitest closes its session with the driver
  process.once('exit', stop);
}

/** Starts the driver on this port, and gives back what ends it. */
export async function startWebkitDriver(port) {
  const children = [];
  const stop = () => {
    for (const child of children.reverse()) child.kill();
  };
  try {
    const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11' };
    if (!env.DISPLAY) env.DISPLAY = await startDisplay(children);
    children.push(
      await started('WebKitWebDriver', [`--port=${port}`, '--replace-on-new-session'], { stdio: 'ignore', env }),
    );
    await answers(`http://127.0.0.1:${port}/status`);
  } catch (error) {
    stop();
    throw error;
  }
  return stop;
}

/** Xvfb chooses a free display by itself and writes its number to file descriptor 3. */
async function startDisplay(children) {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const server = await started('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(server);
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
  });
  return `:${number}`;
}

function started(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve(child);
    });
  });
}

async function answers(url) {
  for (let attempt = 1; ; attempt++) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (attempt > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
