import type { LitElement } from 'lit';
import type { StepShownEvent } from '../core/step-shown-event.ts';
import type { SubmittedEvent } from '../core/submitted-event.ts';
import type * as widgets from '../index.ts';
import type { WithdrawnEvent } from '../receipt/receipt.ts';

type Classes = typeof widgets;

type Hyphened<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${Hyphened<Rest>}`
  : Name;

type Instance<Class> = Class extends new () => LitElement ? InstanceType<Class> : never;

/** Every element, by its tag. */
export type Elements = {
  [Name in keyof Classes & string as Instance<Classes[Name]> extends never ? never : `ark${Hyphened<Name>}`]: Instance<
    Classes[Name]
  >;
};

/** The tags. */
export type ElementName = keyof Elements;

interface Events {
  'ark-pledge-form': { 'ark-step-shown': StepShownEvent; 'ark-submitted': SubmittedEvent };
  'ark-story-form': { 'ark-step-shown': StepShownEvent; 'ark-submitted': SubmittedEvent };
  'ark-receipt': {
    'ark-step-shown': StepShownEvent;
    'ark-submitted': SubmittedEvent;
    'ark-withdrawn': WithdrawnEvent;
  };
}

/** The events of an element by name; none for most. */
export type EventsOf<Name extends ElementName> = Name extends keyof Events ? Events[Name] : unknown;

type Value = string | number | boolean | undefined;

// what Lit has is no setting of ours, but for `lang`
type Own<Element> = Exclude<keyof Element, Exclude<keyof LitElement, 'lang'>>;

type SettingNames<Element> = { [Key in Own<Element>]: Element[Key] extends Value ? Key : never }[Own<Element>];

// in a template, a level is often written as text
type Written<Type> = number extends Type ? Type | `${number}` : Type;

/** What a page can set on an element, by the name of the property. */
export type Settings<Name extends ElementName, Element = Elements[Name]> = {
  [Key in keyof Pick<Element, SettingNames<Element>>]?: Written<Element[Key]> | undefined;
};

type Renamed<Named> = { [Key in keyof Named & string as Hyphened<Key>]?: Named[Key] };

/** What a page can set on an element, by the name of the attribute. */
export type Attributes<Name extends ElementName> = Renamed<Settings<Name>>;
