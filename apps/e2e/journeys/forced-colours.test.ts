import { expect, test } from '../src/test.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

test('in forced colours whatever has the focus has an outline, and every box an edge', async ({ page, site }) => {
  await page.goto(`${site.demo}/trust`);
  const form = page.locator('ark-pledge-form');
  await form.getByRole('button', { name: 'Start now' }).click();
  await form.getByRole('button', { name: 'Continue' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);

  const unseen: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const faint = await page.evaluate(() => {
      let focused: Element | null = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      if (!focused || !(focused.getRootNode() instanceof ShadowRoot)) return undefined;
      const box = focused.matches('[type=radio], [type=checkbox]')
        ? focused.nextElementSibling
        : focused.firstElementChild;
      const styles = [box, focused].flatMap((one) =>
        one ? [getComputedStyle(one), getComputedStyle(one, '::before')] : [],
      );
      const seen = styles.some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2);
      return seen ? undefined : `${focused.localName} ${focused.textContent?.trim().slice(0, 40)}`;
    });
    if (faint) unseen.push(faint);
  }
  expect(unseen).toEqual([]);
});
