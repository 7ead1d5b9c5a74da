import all from './widgets.json';

/** A setting of one widget, as the pane asks for it. */
export interface WidgetField {
  /** The attribute it becomes. */
  readonly name: string;
  readonly kind: 'text' | 'link' | 'switch';
  readonly label: string;
  readonly about: string;
  /** Every word it can be, with spaces between; absent where it is free. */
  readonly values?: string;
  /** Whether it can be several of them. */
  readonly many?: boolean;
}

/** A widget as an editor can choose it. */
export interface Widget {
  readonly title: { readonly en: string; readonly cy: string };
  /** The hub's own page of the same, below `/o/{organisation}/`. */
  readonly page: string;
  readonly fields: readonly WidgetField[];
}

/** Every widget by its name; written by the project from the widgets themselves. */
export const widgets = all as unknown as Readonly<Record<string, Widget>>;

/** The widget of this name, if there is one. */
export const widgetNamed = (name = ''): Widget | undefined =>
  Object.hasOwn(widgets, name) ? widgets[name] : undefined;
