import { type BrowserContext, expect } from '@playwright/test';

/** What a browser complained about, and whom it asked. */
export interface Noise {
  /** Says that complaints like this one are what the test is about. */
  allow(complaint: RegExp): void;
  /** Origins that were asked for anything. */
  readonly origins: ReadonlySet<string>;
  /** Fails when there was an unexpected complaint, or a request to another machine. */
  expectSilence(): void;
}

/** Listens to every page of a context from now on. */
export function listen(context: BrowserContext): Noise {
  const complaints: string[] = [];
  const allowed: RegExp[] = [];
  const origins = new Set<string>();
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => {
    complaints.push(`uncaught: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol)) origins.add(origin);
  });
  return {
    allow: (complaint) => allowed.push(complaint),
    origins,
    expectSilence: () => {
      const unexpected = complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)));
      expect(unexpected, 'complaints of the browser').toEqual([]);
      const others = [...origins].filter((origin) => !origin.startsWith('http://localhost:'));
      expect(others, 'other machines that were asked').toEqual([]);
    },
  };
}
