import type { Strategy } from '@antiracism-kit/schema';
import { exampleStrategy } from '@antiracism-kit/schema/samples';
import type { Browser } from './browser.ts';
import type { TestConsole } from './test-console.ts';

/** The address of the strategy of the first invented trust. */
export const strategyPath = '/console/organisations/ZZ1/strategy';

/** Publishes a strategy of the first invented trust behind the console's back, as the hub did in its first version. */
export async function publishStrategy(hub: TestConsole, changes: Partial<Strategy> = {}): Promise<number> {
  const change = () => ({ ...exampleStrategy, ...changes });
  return hub.store.saveStrategy('ZZ1', { by: 'hub', on: '2026-11-01', change });
}

/** What people see now. */
export async function publicStrategy(hub: TestConsole): Promise<Strategy> {
  return (await hub.app.inject('/api/organisations/ZZ1/strategy')).json<Strategy>();
}

/** The answers that a form came with, as a browser without script would send them. */
export function answersIn(html: string): Record<string, string | string[]> {
  const form = /<form method="post" action="[^"]*(?:edit|update)\?[\s\S]*?<\/form>/.exec(html)?.[0] ?? '';
  const answers: Record<string, string | string[]> = {};
  const add = (name: string, value: string) => {
    const before = answers[name];
    answers[name] = before === undefined ? value : [before, value].flat();
  };
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const [name, value, type] = ['name', 'value', 'type'].map((one) => attribute(tag, one));
    const isChoice = type === 'radio' || type === 'checkbox';
    if (name && (!isChoice || / checked/.test(tag))) add(name, value ?? '');
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attribute(tag, 'name') ?? '', plain(text));
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g))
    add(attribute(tag, 'name') ?? '', attribute(/<option[^>]* selected[^>]*>/.exec(options)?.[0] ?? '', 'value') ?? '');
  return answers;
}

/** Opens a form, changes some answers and sends it. */
export async function change(browser: Browser, path: string, answers: Record<string, string | string[]>) {
  const { body } = await browser.get(path);
  return browser.post(path, { ...answersIn(body), ...answers });
}

/** Publishes what is in the draft, as the page that checks it offers. */
export async function publishDraft(browser: Browser) {
  const { body } = await browser.get(`${strategyPath}/check`);
  const hidden = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(body)?.[1] ?? '';
  return browser.post(`${strategyPath}/publish`, { seen: hidden('seen'), revision: hidden('revision') });
}

const attribute = (tag: string, name: string) => {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
};
const plain = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
