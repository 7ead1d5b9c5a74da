import type { Page } from 'playwright';

// a letter every tenth of a second: a quick typist
const pause = 100;

async function worstKey(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(pause);
  }
  return page.evaluate(async () => {
    await probe.quiet(300);
    return Math.max(...probe.keys.splice(0));
  });
}

/** Types words into the search of a wall and takes them out again, at once and letter by letter; the worst key of each. */
export async function typeAndClear(page: Page): Promise<{ typing: number; clearing: number }> {
  const typed: number[] = [];
  const cleared: number[] = [];
  await page.getByText('Filter pledges').click();
  await page.getByRole('searchbox').focus();
  await page.evaluate(() => probe.quiet(300));
  for (const word of ['shadowing', 'team board']) {
    typed.push(
      await worstKey(
        page,
        [...word].map((letter) => (letter === ' ' ? 'Space' : letter)),
      ),
    );
    cleared.push(await worstKey(page, ['ControlOrMeta+a', 'Delete']));
  }
  typed.push(await worstKey(page, [...'ward']));
  cleared.push(await worstKey(page, Array(4).fill('Backspace')));
  return { typing: Math.max(...typed), clearing: Math.max(...cleared) };
}
