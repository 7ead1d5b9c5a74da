import { kinds } from '@antiracism-kit/schema/kinds';
import { html, nothing, type TemplateResult } from 'lit';
import { DocsList } from './docs-list.ts';
import { type Entry, entriesOf, type JsonSchema } from './entries.ts';
import { entriesTable } from './entries-table.ts';

// the files that the schema package ships, made from its zod schemas
const files = import.meta.glob<JsonSchema>('../../node_modules/@antiracism-kit/schema/json-schema/*.json', {
  eager: true,
  import: 'default',
});
const schemas = Object.entries(files).map(([path, schema]) => ({
  name: path.replace(/^.*\/|\.json$/g, ''),
  schema,
}));

/** The data dictionary: every schema with its fields, and for what visitors send who gets to read each answer. */
export class DocsDictionary extends DocsList {
  protected override render(): TemplateResult {
    return html`${schemas.map(({ name, schema }) =>
      this.entry(name, schema.description ? `: ${schema.description}` : '', () => this.#schema(name, schema)),
    )}`;
  }

  #schema(name: string, schema: JsonSchema): TemplateResult {
    const kind = kinds.find((one) => `draft-${one.name}` === name);
    const file = JSON.stringify(schema, null, 2);
    return html`${
      kind
        ? html`<p>Read by ${kind.reviewers} moderator${kind.reviewers === 1 ? '' : 's'} before it is published. Kept for ${kind.keepDays} days
            after it was decided, unless it is on a wall. The time of arrival is kept to the ${kind.receivedTo}.</p>`
        : nothing
    }
      ${entriesTable(`Fields of ${name}`, entriesOf(schema), kind && { title: 'Who reads it', of: (entry) => readers(kind, entry) })}
      <p><a download="${name}.json" href=${`data:application/schema+json,${encodeURIComponent(file)}`}>Download ${name}.json (JSON Schema 2020-12)</a></p>
      <details><summary>Read ${name}.json</summary><pre tabindex="0" role="region" aria-label="${name}.json">${file}</pre></details>`;
  }
}

/** Who gets to read an answer, as its kind declares. */
function readers(kind: (typeof kinds)[number], { path }: Entry): string {
  const [, field] = /^fields\.(\w+)/.exec(path) ?? [];
  if (!field) return '';
  if (kind.sealed.includes(field)) return 'Only those with the key; sealed in the browser';
  if (kind.apart.includes(field)) return 'Moderators; kept apart and erased sooner';
  if ((kind.public as readonly string[]).includes(field)) return 'Anyone, once it is published';
  return field === 'display' ? 'Anyone, as far as its author chose' : 'Its author and moderators';
}

customElements.define('docs-dictionary', DocsDictionary);
