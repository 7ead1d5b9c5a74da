// Types only: lets templates of Vue know every element, with what can be set on it and the events it has.
import type { HTMLAttributes } from 'vue';
import type { ElementName, Elements, EventsOf, Settings } from './elements.ts';

type Joined<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Joined<Rest>}`
  : Capitalize<Name>;

type Listeners<Events> = {
  [Event in keyof Events & string as `on${Joined<Event>}`]?: (event: Events[Event]) => void;
};

/** What Vue takes for the component behind each tag. */
export type VueElements = {
  [Name in ElementName]: new () => Elements[Name] & {
    $props: Omit<HTMLAttributes, 'lang'> & Settings<Name> & Listeners<EventsOf<Name>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
