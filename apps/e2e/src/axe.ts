import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Frame, type Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails when axe finds a fault in a page or in a frame of it. */
export async function expectNoViolation(page: Page): Promise<void> {
  for (const frame of page.frames()) expect(await violations(frame), frame.url()).toEqual([]);
}

async function violations(frame: Frame): Promise<string[]> {
  // Injected by the debugger, which a page's policy does not bind. Axe's own package for Playwright takes four times as long.
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const found = await checker.run(document, {
      iframes: false,
      resultTypes: ['violations'],
      rules: {
        // the NHS back link stands before the main landmark on purpose
        region: { enabled: false },
        // the page around a frame has it
        'page-has-heading-one': { enabled: window === window.top },
      },
    });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}
