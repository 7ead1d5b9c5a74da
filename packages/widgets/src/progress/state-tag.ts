import { type ActionState, stateOf } from '@antiracism-kit/schema/promises';
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.ts';

/** The class that gives each state its colour. */
export const tags: Record<ActionState, string> = {
  completed: 'nhsuk-tag--green',
  'on-track': 'nhsuk-tag--blue',
  'some-risk': 'nhsuk-tag--yellow',
  'off-track': 'nhsuk-tag--red',
  'not-rated': 'nhsuk-tag--white ark-not-rated',
  'not-started': 'nhsuk-tag--grey',
  'on-hold': 'nhsuk-tag--white',
  stopped: 'nhsuk-tag--grey',
};

/** The tag that says how an action stands. */
export const stateTag = (of: Parameters<typeof stateOf>[0], words: Locale['progress']): TemplateResult => {
  const state = stateOf(of);
  return html`<strong class="nhsuk-tag ${tags[state]}">${words.states[state]}</strong>`;
};
