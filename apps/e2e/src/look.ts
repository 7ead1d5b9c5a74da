import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const folder = fileURLToPath(new URL('../reports/screenshots/', import.meta.url));

/** With ARK_LOOK set, keeps a picture of a stage of a journey at phone and desk width, for somebody to look at. Returns to the width it found. */
export async function look(page: Page, browser: string, stage: string): Promise<void> {
  if (!process.env.ARK_LOOK) return;
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({
      path: `${folder}${stage}-${width}-${browser}.png`,
      fullPage: true,
      animations: 'disabled',
    });
  }
  if (before) await page.setViewportSize(before);
}
