import { expect, type Locator, type Page } from '@playwright/test';

/** The cards of a wall, the page's first unless another is given, once they are there. Walls load when they come near the view. */
export async function cards(page: Page, wall = page.locator('ark-pledge-wall').first()): Promise<Locator> {
  await wall.scrollIntoViewIfNeeded();
  const list = wall.getByRole('list', { name: /pledges|addewidion/i }).locator('> li');
  await expect(list.first()).toBeVisible();
  return list;
}

/** The card of the pledge with this text. */
export const cardOf = async (page: Page, text: string): Promise<Locator> =>
  (await cards(page)).filter({ hasText: text });
