import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { look } from '../src/look.ts';
import { expect, test } from '../src/test.ts';

interface Action {
  readonly ref: string;
  readonly title: string;
  readonly dueDate?: string;
  readonly delivery?: string;
  readonly dateChanges?: readonly { readonly from: string; readonly reason: string }[];
}
interface Strategy {
  readonly priorities: readonly { readonly commitments: readonly { readonly actions: readonly Action[] }[] }[];
}

const publicStrategy = async (hub: string): Promise<Strategy> =>
  (await fetch(`${hub}/api/organisations/ZZ1/strategy`)).json();
const actionOf = (strategy: Strategy, ref: string) =>
  strategy.priorities
    .flatMap(({ commitments }) => commitments.flatMap(({ actions }) => actions))
    .find((action) => action.ref === ref);

async function tasks(desk: Page, hub: string): Promise<void> {
  await desk.goto(`${hub}/console/organisations/ZZ1`);
  await desk.getByRole('link', { name: 'Set up your strategy' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: /Set up your strategy$/ })).toBeVisible();
}

async function answerDay(desk: Page, name: string, [day, month, year]: readonly string[]): Promise<void> {
  const group = desk.getByRole('group', { name });
  await group.getByRole('textbox', { name: 'Day' }).fill(day ?? '');
  await group.getByRole('textbox', { name: 'Month' }).fill(month ?? '');
  await group.getByRole('textbox', { name: 'Year' }).fill(year ?? '');
}

test.describe.configure({ mode: 'serial' });

test('the day of an action moves with a reason, in a draft that is checked and then published', async ({
  site,
  desk,
  browserName,
}) => {
  const before = actionOf(await publicStrategy(site.hub), '2.1a');
  await tasks(desk, site.hub);
  await look(desk, browserName, 'strategy-tasks');
  await desk.getByRole('link', { name: 'Commitments and actions' }).click();
  await look(desk, browserName, 'strategy-commitments');
  await desk.getByRole('link', { name: /^2\.1 We will/ }).click();
  await desk.getByRole('link', { name: /^2\.1a / }).click();
  await desk.getByRole('link', { name: 'Change this action' }).click();
  await answerDay(desk, 'Due date (optional)', ['30', '6', '2028']);
  await desk.getByRole('button', { name: 'Save in the draft' }).click();
  await expect(desk.getByRole('alert')).toContainText('Enter a reason for changing the date');
  await look(desk, browserName, 'strategy-action');
  await desk.getByRole('link', { name: 'Enter a reason for changing the date' }).click();
  await expect(desk.getByRole('textbox', { name: 'Reason for changing the date' })).toBeFocused();
  await desk.getByRole('textbox', { name: 'Reason for changing the date' }).fill('New staff start in spring.');
  await desk.getByRole('button', { name: 'Save in the draft' }).click();
  await expect(desk.getByRole('alert')).toContainText('Saved in your draft');
  expect(actionOf(await publicStrategy(site.hub), '2.1a')).toEqual(before);

  await tasks(desk, site.hub);
  await desk.getByRole('link', { name: 'Check and publish' }).click();
  await expect(desk.getByRole('main')).toContainText('30 June 2028');
  await look(desk, browserName, 'strategy-check');
  await desk.getByRole('button', { name: /^Publish as version/ }).click();
  await expect(desk.getByRole('alert')).toContainText('is published');
  const after = actionOf(await publicStrategy(site.hub), '2.1a');
  expect(after?.dueDate).toBe('2028-06-30');
  expect(after?.dateChanges?.at(-1)).toMatchObject({ from: before?.dueDate, reason: 'New staff start in spring.' });
});

test('a file with a bad line names it; mended, it goes through the draft to what people see', async ({
  site,
  desk,
  browserName,
}) => {
  await tasks(desk, site.hub);
  await desk.getByRole('link', { name: 'Download or upload the strategy as a file' }).click();
  const downloading = desk.waitForEvent('download');
  await desk.getByRole('link', { name: 'YAML of what people see' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  const send = async (content: string) => {
    const buffer = Buffer.from(content);
    await desk.getByLabel('JSON or YAML file').setInputFiles({ name: 'strategy.yaml', mimeType: 'text/yaml', buffer });
    await desk.getByRole('button', { name: 'Check the file' }).click();
  };
  const line = text.split('\n').findIndex((one) => one.includes('dueDate: 2028-06-30')) + 1;
  await send(text.replace('dueDate: 2028-06-30', 'dueDate: 2028-06-31'));
  await expect(desk.getByRole('alert')).toContainText(`Line ${line}: due date must be a real date, like 2027-03-31`);
  await look(desk, browserName, 'strategy-file');
  await send(text.replace('Train 60 inclusion', 'Train 80 inclusion'));
  await expect(desk.getByRole('heading', { name: /Check what the file changes$/ })).toBeVisible();
  await desk.getByRole('button', { name: 'Put it in the draft' }).click();
  await desk.getByRole('link', { name: 'Check and publish' }).click();
  await desk.getByRole('button', { name: /^Publish as version/ }).click();
  await expect(desk.getByRole('alert')).toContainText('is published');
  expect(actionOf(await publicStrategy(site.hub), '2.1a')?.title).toContain('Train 80');
});

test('two people change one answer: the second sees both and saves again without typing', async ({
  site,
  desk,
  browserName,
}) => {
  const second = await desk.context().newPage();
  for (const page of [desk, second]) await page.goto(`${site.hub}/console/organisations/ZZ1/strategy/edit?at=about`);
  const change = async (page: Page, summary: string) => {
    await page.getByRole('textbox', { name: 'Summary (optional)' }).fill(summary);
    await page.getByRole('button', { name: 'Save in the draft' }).click();
  };
  await change(desk, 'What an invented trust does about racism.');
  await expect(desk.getByRole('alert')).toContainText('Saved in your draft');
  await change(second, 'How an invented trust becomes fair.');
  await expect(second.getByRole('alert')).toContainText('changed this while you wrote');
  await expect(second.getByRole('alert')).toContainText('What an invented trust does about racism.');
  await look(second, browserName, 'strategy-conflict');
  await second.getByRole('button', { name: 'Save in the draft' }).click();
  await expect(second.getByRole('main')).toContainText('How an invented trust becomes fair.');
  await second.close();
});

test('an update on an action is published at once', async ({ site, desk, browserName }) => {
  await desk.goto(`${site.hub}/console/updates`);
  await look(desk, browserName, 'strategy-needs');
  await desk.goto(`${site.hub}/console/organisations/ZZ1/strategy/updates?subject=1.2a`);
  await desk.getByRole('link', { name: 'Add an update' }).click();
  await look(desk, browserName, 'strategy-update');
  await desk.getByRole('radio', { name: 'Off track' }).check();
  await desk.getByRole('textbox', { name: 'How is it going?' }).fill('Two of three sites answer in time.');
  await desk.getByRole('checkbox', { name: 'Board', exact: true }).check();
  await desk.getByRole('textbox', { name: 'Your role' }).fill('Chief Nurse');
  await desk.getByRole('button', { name: 'Publish this update' }).click();
  await expect(desk.getByRole('alert')).toContainText('Update published');
  await look(desk, browserName, 'strategy-updates');
  expect(actionOf(await publicStrategy(site.hub), '1.2a')?.delivery).toBe('off-track');
});
