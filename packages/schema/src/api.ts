import type * as z from 'zod/mini';
import { kinds } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { moderationApiOf } from './moderation-api.ts';
import type { RouteName } from './routes.ts';
import type { Row } from './row.ts';
import { visitorApiOf } from './visitor-api.ts';

export type { Access, Row } from './row.ts';

/** The contract for these kinds: every endpoint of a hub, by name. */
export const apiOf = (of: readonly Kind[]) =>
  ({ ...visitorApiOf(of), ...moderationApiOf(of) }) satisfies Record<RouteName, Row>;

/** The contract: every endpoint of a hub, by name. */
export const api = /* @__PURE__ */ apiOf(kinds);

/** The contract's type. */
export type Api = ReturnType<typeof apiOf>;

/** What a row takes. */
export type Input<Name extends RouteName> = z.input<Api[Name]['input']>;

/** What a row gives. */
export type Output<Name extends RouteName> = z.output<Api[Name]['output']>;
