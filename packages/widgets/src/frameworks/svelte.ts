// Types only: lets templates of Svelte know every element, with what can be set on it and the events it has.
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, ElementName, Elements, EventsOf, Settings } from './elements.ts';

type Listeners<Events> = {
  [Event in keyof Events & string as `on${Event}` | `on:${Event}`]?: (event: Events[Event]) => void;
};

/** What Svelte takes for the attributes of each tag. */
export type SvelteElements = {
  [Name in ElementName]: Omit<HTMLAttributes<Elements[Name]>, 'lang'> &
    Settings<Name> &
    Attributes<Name> &
    Listeners<EventsOf<Name>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
