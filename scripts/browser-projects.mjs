// The Vitest projects of code that runs in a browser: one for each browser that scripts/browser.mjs found.
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { webdriverio } from '@vitest/browser-webdriverio';
import { freePort } from './free-port.mjs';

const shared = { enabled: true, screenshotFailures: false };

/** Chromium always; Firefox and WebKitGTK where FIREFOX_PATH and WEBKIT_PATH name them. */
export async function browserProjects(test) {
  const { CHROMIUM_PATH, FIREFOX_PATH, WEBKIT_PATH } = process.env;
  const projects = [project('chromium', CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {})];
  // a stock Firefox, driven by WebDriver BiDi
  if (FIREFOX_PATH) projects.push(project('firefox', { channel: 'moz-firefox', executablePath: FIREFOX_PATH }));
  if (WEBKIT_PATH) projects.push(await webkit(WEBKIT_PATH));
  return projects.map((browser) => ({ extends: true, test: { ...test, ...browser } }));
}

function project(name, launchOptions) {
  const provider = playwright({ launchOptions });
  return { name, browser: { ...shared, headless: true, provider, instances: [{ browser: name }] } };
}

async function webkit(binary) {
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
    },
  });
  return {
    name: 'webkit',
    globalSetup: [fileURLToPath(import.meta.resolve('./webkit-driver.mjs'))],
    browser: { ...shared, headless: false, provider, instances: [{ browser: 'safari' }] },
  };
}

/** Vitest knows WebKit only by the name "safari". */
function nameMiniBrowser(request) {
  if (typeof request.body !== 'string') return request;
  const body = request.body.replaceAll('"browserName":"safari"', '"browserName":"MiniBrowser"');
  request.headers.set('Content-Length', String(Buffer.byteLength(body)));
  return { ...request, body };
}
