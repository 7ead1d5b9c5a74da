import openApi from '@antiracism-kit/schema/openapi.json' with { type: 'json' };
import { html, type TemplateResult } from 'lit';
import { DocsList } from './docs-list.ts';
import { entriesOf, type JsonSchema } from './entries.ts';
import { entriesTable } from './entries-table.ts';

interface Content {
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>>;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly {
    name: string;
    in: string;
    required?: boolean;
    description?: string;
    schema: JsonSchema;
  }[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content & { readonly $ref?: string }>>;
}

const { paths, components } = openApi as unknown as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> };
};
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
);

/** What a hub answers: each row of the contract, from the OpenAPI document. */
export class DocsApi extends DocsList {
  protected override render(): TemplateResult {
    const file = JSON.stringify(openApi, null, 2);
    return html`<p><a download="openapi.json" href=${`data:application/json,${encodeURIComponent(file)}`}>Download openapi.json (OpenAPI 3.1)</a></p>
      ${operations.map((operation) => {
        const { operationId, method, path, summary } = operation;
        return this.entry(operationId, html` <code>${method} ${path}</code>: ${summary}`, () =>
          this.#operation(operation),
        );
      })}`;
  }

  #operation(operation: (typeof operations)[number]): TemplateResult {
    const { operationId, description, parameters = [], requestBody, responses } = operation;
    const asked = schemaOf(requestBody);
    const given = parameters.map(({ name, in: place, required = false, description = '', schema }) => ({
      ...entriesOf({ properties: { [name]: { description, ...schema } }, required: required ? [name] : [] })[0],
      path: `${name} (${place})`,
    })) as ReturnType<typeof entriesOf>;
    return html`<p>${description}</p>
      ${given.length > 0 ? entriesTable(`Asked for in the address or a header of ${operationId}`, given) : ''}
      ${asked ? entriesTable(`Sent with ${operationId}`, entriesOf(asked, find)) : ''}
      ${Object.entries(responses).map(([status, response]) => {
        const answered = schemaOf(response);
        if (!answered) return html`<p>${status}: ${response.description ?? response.$ref?.split('/').at(-1)}</p>`;
        return entriesTable(`${status} of ${operationId}: ${response.description ?? ''}`, entriesOf(answered, find));
      })}`;
  }
}

const find = (name: string) => components.schemas[name];
const schemaOf = (from: Content | undefined) => Object.values(from?.content ?? {})[0]?.schema;

customElements.define('docs-api', DocsApi);
