import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focusedText } from '../testing/focused.ts';
import { listSamples } from '../testing/list-samples.ts';
import { mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { samplePledges } from '../testing/sample-pledges.ts';
import { gone, see } from '../testing/see.ts';
import { type Answers, away, never, stubHub } from '../testing/stub-hub.ts';
import './pledge-wall.ts';

let count = 0;
const hubWith = (answers: Answers = {}) => stubHub(`https://wall-${count++}.example`, answers);
const wallOf = (hub: { url: string }, more = '') =>
  mount(
    `<ark-pledge-wall hub="${hub.url}" organisation="ZZ1" ${more}><a href="/pledges">Read our pledges</a></ark-pledge-wall>`,
  );
const button = (name: string | RegExp) => page.getByRole('button', { name });
const cards = () =>
  page
    .getByRole('listitem')
    .elements()
    .filter((item) => item.matches('.ark-card'));

test('shows the pledges, who made them and what became of them', async () => {
  wallOf(hubWith());
  await see(page.getByRole('heading', { name: 'Antiracism pledges', level: 2 }));
  await see(page.getByText('40 pledges from people and teams across Fenland and Coast'));
  await see(page.getByText('27 pledges with an update: 7 kept, 6 partly kept, 7 not kept and 7 in progress.'));
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 1 to 12 of 40 pledges');
  await see(page.getByText('Chief Executive, Fenland and Coast').first());
  expect(cards()).toHaveLength(12);
});

test('keeps what the page put between the tags until the pledges are there', async () => {
  let answer = () => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  wallOf(hubWith({ listPublished: async (input) => waiting.then(() => listSamples(samplePledges(1), input)) }));
  await see(page.getByRole('link', { name: 'Read our pledges' }));
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Loading pledges');
  answer();
  await see(page.getByRole('heading', { name: 'Antiracism pledges' }));
  await expect.element(page.getByText('Read our pledges')).not.toBeVisible();
});

test('says that there is a problem, keeps the link of the page, and tries again', async () => {
  const hub = hubWith({ listPublished: away });
  wallOf(hub);
  await see(page.getByRole('heading', { name: 'Sorry, there is a problem' }));
  await see(page.getByRole('link', { name: 'Read our pledges' }));
  hub.answer({ listPublished: (input) => listSamples(samplePledges(3), input) });
  await press(button('Try again'));
  await expect.poll(focusedText).toBe('Antiracism pledges');
  expect(cards()).toHaveLength(3);
});

test('says when there are no pledges yet', async () => {
  wallOf(hubWith({ listPublished: (input) => listSamples([], input) }), 'pledge-href="/make"');
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('No pledges yet');
  await see(page.getByRole('link', { name: 'Be the first to make a pledge' }));
  await gone(button('Filter pledges'));
});

test('offers to make a pledge where the page says, and only if that is a web address', async () => {
  const wall = wallOf(hubWith(), 'pledge-href="/make"');
  await see(page.getByRole('link', { name: 'Make a pledge' }));
  await expect.element(page.getByRole('link', { name: 'Make a pledge' })).toHaveAttribute('href', '/make');
  wall.setAttribute('pledge-href', 'javascript:alert(1)');
  await gone(page.getByRole('link', { name: 'Make a pledge' }));
});

test('turns pages and keeps the focus in the list', async () => {
  wallOf(hubWith());
  await press(button(/^Next/));
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 13 to 24 of 40 pledges');
  await expect.poll(focusedText).toBe('Antiracism pledges');
  await press(button(/^Next/));
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 25 to 36 of 40 pledges');
  await press(button(/^Next/));
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 37 to 40 of 40 pledges');
  await gone(button(/^Next/));
  await press(button(/^Previous/));
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 25 to 36 of 40 pledges');
});

test('asks the hub for what a visitor chose, and clears it again', async () => {
  const hub = hubWith();
  wallOf(hub);
  await press(page.getByText('Filter pledges'));
  await press(page.getByRole('radio', { name: 'Leaders' }));
  await press(page.getByRole('checkbox', { name: 'Partly kept' }));
  await press(page.getByRole('checkbox', { name: 'Central East' }));
  ((await page.getByRole('searchbox').findElement()) as HTMLInputElement).value = 'racism';
  await press(button('Show results'));
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('No pledges match your filters');
  expect(hub.calls.at(-1)?.input).toEqual({
    organisation: 'ZZ1',
    kind: ['pledge'],
    facet: ['outcome:partly-kept', 'who:leader'],
    within: ['S1Y5D'],
    search: 'racism',
    sort: 'newest',
  });
  await press(button('Clear filters'));
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 1 to 12 of 40 pledges');
  await see(page.getByRole('radio', { name: 'All pledges' }));
  await expect.element(page.getByRole('radio', { name: 'All pledges' })).toBeChecked();
});

test('sorts', async () => {
  const hub = hubWith();
  wallOf(hub);
  const sort = (await page.getByLabelText('Sort by').findElement()) as HTMLSelectElement;
  sort.value = 'due-soonest';
  sort.dispatchEvent(new Event('change'));
  await expect.poll(() => hub.calls.at(-1)?.input.sort).toBe('due-soonest');
});

test('opens a pledge with its updates, and goes back to where the visitor was', async () => {
  wallOf(hubWith());
  await press(button(/^Read updates on this pledge by Theatres/));
  await see(page.getByRole('heading', { name: 'Pledge by Theatres, St Brigid’s, Fenland and Coast', level: 3 }));
  await expect.poll(focusedText).toBe('Pledge by Theatres, St Brigid’s, Fenland and Coast');
  await see(page.getByText('Every name on the board has its sound beside it.'));
  await see(page.getByText('30 September 2026'));
  await see(page.getByText(/All 34 names are up/));
  await gone(page.getByRole('heading', { name: 'Antiracism pledges' }));
  await press(button('Back to all pledges'));
  await expect.poll(focusedText).toMatch(/^Read updates on this pledge by Theatres/);
});

test('reports a problem with a pledge', async () => {
  const hub = hubWith();
  wallOf(hub);
  await press(button(/^Read updates on this pledge by Chief Executive/));
  await press(page.getByText('Report a problem with this pledge'));
  await press(button('Send report'));
  await see(page.getByText(/Select what is wrong with this pledge/));
  await expect.poll(focusedText).toBe('It names or identifies someone');
  await press(page.getByRole('radio', { name: 'It is not true' }));
  hub.answer({ reportPublished: away });
  await press(button('Send report'));
  await see(page.getByText(/Your report has not been sent/));
  await see(page.getByRole('radio', { name: 'It is not true' }));
  await expect.element(page.getByRole('radio', { name: 'It is not true' })).toBeChecked();
  hub.answer({ reportPublished: () => ({ reported: true }) });
  await press(button('Send report'));
  await expect.poll(focusedText).toBe('Thank you. We will check this pledge.');
  expect(hub.calls.at(-1)).toMatchObject({ name: 'reportPublished', input: { reason: 'not-true' } });
});

test('shows what people wrote as text, whatever it looks like', async () => {
  const [pledge] = samplePledges(1);
  const text = '<img src=x onerror=alert(1)> ‮evil {{x}} 👩🏾‍⚕️ é';
  const hub = hubWith({
    listPublished: (input) => listSamples(pledge ? [{ ...pledge, fields: { ...pledge.fields, text } }] : [], input),
  });
  wallOf(hub);
  await see(page.getByText(text));
  await gone(page.getByRole('img'));
});

test('speaks Welsh', async () => {
  mount(`<div lang="cy-GB"><ark-pledge-wall hub="${hubWith().url}" organisation="ZZ1"></ark-pledge-wall></div>`);
  await see(page.getByRole('heading', { name: 'Addewidion gwrth-hiliaeth' }));
  await see(page.getByText(/Gwnaed 20 Tachwedd 2026/).first());
});

test('stays what it was when its page moves it, and stops asking when it is gone', async () => {
  const hub = hubWith({ listPublished: never });
  const wall = wallOf(hub);
  await expect.poll(() => hub.calls.length).toBeGreaterThan(0);
  wall.remove();
  hub.answer({ listPublished: (input) => listSamples(samplePledges(2), input) });
  document.body.append(wall);
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 1 to 2 of 2 pledges');
  wall.remove();
});
