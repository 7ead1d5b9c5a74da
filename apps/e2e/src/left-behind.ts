import type { Page } from '@playwright/test';

/** Everything a page can leave on a machine, besides what the browser keeps of it. */
export const leftBehind = (page: Page) =>
  page.evaluate(async () => ({
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    state: history.state,
  }));

/** What a page that leaves nothing leaves. */
export const nothing = { cookies: '', local: {}, session: {}, databases: [], caches: [], workers: 0, state: null };
