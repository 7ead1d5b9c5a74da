import type { Organisation } from '@antiracism-kit/schema';
import { call, type HubAddress } from '@antiracism-kit/schema/client';
import { dayOf } from '@antiracism-kit/schema/day';
import { membersOf } from '@antiracism-kit/schema/scopes';
import { html, type TemplateResult } from 'lit';
import { submitButton } from '../fields/button.ts';
import { describedBy, fieldError, fieldHint, fieldLabel, groupClass } from '../fields/field-parts.ts';
import type { StoryFormEnd } from './story-form-end.ts';

/** An organisation that something can be sent to. */
export type Workplace = Pick<Organisation, 'code' | 'name' | 'shortName'>;

/** The organisation of a form, and those that belong to it. */
export interface Workplaces {
  /** Absent when the hub did not say. */
  readonly own: Workplace | undefined;
  readonly members: readonly Workplace[];
}

/** Asks the hub whom a form can be for. Without an answer there is no question, and it is for the form's own. */
export async function workplacesAt(address: HubAddress & { readonly organisation: string }): Promise<Workplaces> {
  const { organisation } = address;
  const at = { ...address, signal: AbortSignal.timeout(5_000) };
  const own = await call(at, 'getOrganisation', { organisation }).catch(() => undefined);
  // nothing belongs to a trust, so the list is not fetched for one
  const all = own && own.type !== 'trust' ? await call(at, 'listOrganisations', {}).catch(() => undefined) : undefined;
  return { own, members: membersOf(organisation, all?.organisations ?? [], dayOf(new Date())) };
}

/** Where somebody works, where the form is for several organisations. */
export function workplacePage(end: StoryFormEnd): TemplateResult {
  const { words, form, workplaces } = end;
  const { level, answers, words: asked } = form.view();
  const { label, hint, none, own, missing } = words.workplace;
  const error = end.isMissing ? missing : undefined;
  const field = { id: 'workplace', label, hint, error, level, words: asked.fields };
  const option = (code: string, name: string) =>
    html`<option value=${code} .selected=${(answers.workplace ?? '') === code}>${name}</option>`;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    end.leaveWorkplace();
  };
  return html`<form novalidate @submit=${onSubmit}>
    <div class=${groupClass(error)}>
      ${fieldLabel(field)}${fieldHint(field)}${fieldError(field)}
      <select
        class="nhsuk-select${error ? ' nhsuk-select--error' : ''}"
        id="workplace"
        name="workplace"
        autocomplete="off"
        aria-describedby=${describedBy(field)}
        @change=${({ target }: Event) => form.answer({ workplace: (target as HTMLSelectElement).value || undefined })}
      >
        ${option('', none)} ${workplaces.own ? option(workplaces.own.code, own(workplaces.own.name)) : ''}
        ${workplaces.members.map(({ code, name }) => option(code, name))}
      </select>
    </div>
    ${submitButton(asked.fields.continue)}
  </form>`;
}
