import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { webdriverio } from '@vitest/browser-webdriverio';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { freePort } from './free-port.ts';

type Test = NonNullable<TestProjectInlineConfiguration['test']>;
type Launch = NonNullable<NonNullable<Parameters<typeof playwright>[0]>['launchOptions']>;

const shared = { enabled: true, screenshotFailures: false };

/** How many browsers work at once, on two cores too: each waits for the other end half of the time. */
export const browsersAtOnce = Math.max(2, availableParallelism() - 1);

/** Vitest projects of the same tests in each browser: Chromium, and those that FIREFOX_PATH and WEBKIT_PATH name. */
export async function browserProjects(test: Test): Promise<TestProjectInlineConfiguration[]> {
  const { CHROMIUM_PATH, FIREFOX_PATH, WEBKIT_PATH } = process.env;
  const projects = [project('chromium', CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {})];
  // a stock Firefox, driven by WebDriver BiDi
  if (FIREFOX_PATH) projects.push(project('firefox', { channel: 'moz-firefox', executablePath: FIREFOX_PATH }));
  if (WEBKIT_PATH) projects.push(await webkit(WEBKIT_PATH));
  return projects.map((browser) => ({ extends: true, test: { ...test, ...browser } }));
}

function project(browser: 'chromium' | 'firefox', launchOptions: Launch): Test {
  const provider = playwright({ launchOptions });
  return { name: browser, browser: { ...shared, headless: true, provider, instances: [{ browser }] } };
}

async function webkit(binary: string): Promise<Test> {
  // Vitest reads its configuration once for each project: all must name the same port
  process.env.ARK_WEBKIT_PORT ??= String(await freePort());
  const provider = webdriverio({
    hostname: '127.0.0.1',
    port: Number(process.env.ARK_WEBKIT_PORT),
    path: '/',
    logLevel: 'error',
    transformRequest: nameMiniBrowser,
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    } as WebdriverIO.Capabilities,
  });
  return {
    name: 'webkit',
    globalSetup: [fileURLToPath(import.meta.resolve('./webkit-driver.mjs'))],
    browser: { ...shared, headless: false, provider, instances: [{ browser: 'safari' }] },
  };
}

/** Vitest knows WebKit only by the name "safari". */
function nameMiniBrowser(request: RequestInit): RequestInit {
  if (typeof request.body !== 'string') return request;
  const body = request.body.replaceAll('"browserName":"safari"', '"browserName":"MiniBrowser"');
  const headers = new Headers(request.headers);
  headers.set('Content-Length', String(new TextEncoder().encode(body).length));
  return { ...request, headers, body };
}
