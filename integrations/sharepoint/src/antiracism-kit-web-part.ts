import { DisplayMode } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { loadWidget } from './load-widget';
import { type Markup, markup } from './markup';
import { missing, type Settings } from './settings';
import { settingsPane } from './settings-pane';
import { words } from './words';

/** One widget of a hub on a page of SharePoint or in a tab of Teams. */
export default class AntiracismKitWebPart extends BaseClientSideWebPart<Settings> {
  private shown = '';

  public render(): void {
    const language = this.domElement.closest('[lang]')?.getAttribute('lang') ?? '';
    const wanted = markup(this.properties, language);
    // SharePoint renders again for its own reasons, and a form must keep what somebody is writing
    const now = wanted ? JSON.stringify(wanted) : `${this.displayMode} ${missing(this.properties)}`;
    if (now === this.shown) return;
    this.shown = now;
    this.domElement.replaceChildren(...(wanted ? [elementOf(wanted)] : this.invitation()));
    if (wanted)
      loadWidget(this.properties.widget ?? '').catch((error: unknown) => console.warn(`[${wanted.tag}]`, error));
  }

  protected onDispose(): void {
    this.domElement.replaceChildren();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return settingsPane(this.properties.widget ?? '', location.origin);
  }

  protected onPropertyPaneFieldChanged(path: string): void {
    // every widget has other settings
    if (path === 'widget') this.context.propertyPane.refresh();
  }

  /** For an editor, what to do next; for anybody else, nothing. */
  private invitation(): Element[] {
    if (this.displayMode !== DisplayMode.Edit) return [];
    const text = document.createElement('p');
    text.textContent = `Antiracism Kit: ${missing(this.properties)}`;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.openSettings;
    button.addEventListener('click', () => this.context.propertyPane.open());
    return [text, button];
  }
}

function elementOf({ tag, attributes, link }: Markup): Element {
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
  const anchor = document.createElement('a');
  anchor.href = link.href;
  anchor.textContent = link.text;
  element.append(anchor);
  return element;
}
