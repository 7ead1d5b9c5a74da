import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../testing/mount.ts';
import { samplePage, samplePledges } from '../testing/sample-pledges.ts';
import { see } from '../testing/see.ts';
import { away, stubHub } from '../testing/stub-hub.ts';
import './pledge-count.ts';

test('says how many pledges there are, with a link to them', async () => {
  const hub = stubHub('https://count-0.example');
  mount(`<ark-pledge-count hub="${hub.url}" organisation="ZZ1" pledges-href="/pledges"></ark-pledge-count>`);
  await see(page.getByRole('paragraph'));
  await expect
    .element(page.getByRole('paragraph'))
    .toHaveTextContent('40 antiracism pledges across Fenland and Coast. 27 have an update. Read the pledges');
  await see(page.getByRole('link', { name: 'Read the pledges' }));
  await expect.element(page.getByRole('link', { name: 'Read the pledges' })).toHaveAttribute('href', '/pledges');
});

test('says one pledge as one', async () => {
  const { tally } = samplePage(samplePledges(1));
  const hub = stubHub('https://count-1.example', { countPublished: () => tally });
  mount(`<ark-pledge-count hub="${hub.url}" organisation="ZZ1"></ark-pledge-count>`);
  await see(page.getByRole('paragraph'));
  await expect
    .element(page.getByRole('paragraph'))
    .toHaveTextContent('1 antiracism pledge across Fenland and Coast. 1 has an update.');
});

test('keeps what the page put between the tags when the hub is away', async () => {
  const hub = stubHub('https://count-2.example', { countPublished: away });
  mount(`<ark-pledge-count hub="${hub.url}" organisation="ZZ1"><a href="/pledges">Our pledges</a></ark-pledge-count>`);
  await expect.poll(() => hub.calls.length).toBeGreaterThan(0);
  await see(page.getByRole('link', { name: 'Our pledges' }));
});

test('counts from a file', async () => {
  const file = URL.createObjectURL(new Blob([JSON.stringify(samplePage(samplePledges(12)))]));
  mount(`<ark-pledge-count data-src="${file}" lang="cy"></ark-pledge-count>`);
  await see(page.getByText(/addewid gwrth-hiliaeth/));
});
