import { exampleTrust, nationalBodyStrategy } from '@antiracism-kit/schema/samples';
import type { Site } from './site.ts';
import { wallData } from './wall-data.ts';

/** The organisation that the pages of a benchmark belong to. */
export const organisation = exampleTrust.code;

/** Answers every GET that a widget makes, as a hub with 12 pledges does. */
export function putAnswers(site: Site): void {
  const page = wallData(12);
  const at = `/api/organisations/${organisation}`;
  site.put(at, JSON.stringify(exampleTrust));
  site.put(`${at}/strategy`, JSON.stringify(nationalBodyStrategy));
  site.put(`${at}/published`, JSON.stringify(page));
  site.put(`${at}/count`, JSON.stringify(page.tally));
}
