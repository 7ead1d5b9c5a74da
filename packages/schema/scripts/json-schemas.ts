import * as z from 'zod/mini';
import {
  draftOf,
  Framework,
  kinds,
  Measure,
  NewProgress,
  Organisation,
  OrganisationFile,
  ProblemDetails,
  ProgressUpdate,
  Published,
  PublishedPage,
  ReceiptView,
  Received,
  Strategy,
} from '../src/index.ts';

/** Every schema that is shipped as a JSON Schema file, by the file's name. */
export const shipped: Record<string, z.core.$ZodType> = {
  organisation: Organisation,
  'organisation-file': OrganisationFile,
  strategy: Strategy,
  framework: Framework,
  'new-progress': NewProgress,
  'progress-update': ProgressUpdate,
  measure: Measure,
  ...Object.fromEntries(kinds.map((kind) => [`draft-${kind.name}`, draftOf([kind])])),
  published: Published(kinds),
  'published-page': PublishedPage(kinds),
  received: Received,
  'receipt-view': ReceiptView,
  problem: ProblemDetails,
};

/** One zod schema as JSON Schema 2020-12. */
export const toJsonSchema = (schema: z.core.$ZodType): Record<string, unknown> =>
  z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' }) as Record<string, unknown>;

/** The JSON Schema files, each with its `$id` and version. */
export const jsonSchemas = (version: string): Record<string, Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(shipped).map(([name, schema]) => {
      const { $schema, ...rest } = toJsonSchema(schema);
      return [name, { $schema, $id: `urn:antiracism-kit:${version}:${name}`, title: name, ...rest }];
    }),
  );
