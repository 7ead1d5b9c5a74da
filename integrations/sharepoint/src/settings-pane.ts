import {
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
  PropertyPaneDropdown,
  PropertyPaneLabel,
  PropertyPaneTextField,
  PropertyPaneToggle,
} from '@microsoft/sp-property-pane';
import { faults } from './settings';
import { type WidgetField, widgetNamed, widgets } from './widgets';
import { words } from './words';

// a widget asks its hub anew for each change, so not for each letter
const deferredValidationTime = 600;

/** The pane of settings for a web part that shows this widget on a page of this site. */
export function settingsPane(widget: string, site: string): IPropertyPaneConfiguration {
  const { languages } = words;
  const chosen = Object.keys(widgets).map((key) => ({ key, text: `${widgets[key].title.en} (${key})` }));
  const groups = [
    {
      groupName: words.where,
      groupFields: [
        PropertyPaneTextField('hub', {
          label: words.hub,
          description: words.hubAbout,
          onGetErrorMessage: faults.hub,
          deferredValidationTime,
        }),
        PropertyPaneTextField('organisation', {
          label: words.organisation,
          description: words.organisationAbout,
          onGetErrorMessage: faults.organisation,
          deferredValidationTime,
        }),
        PropertyPaneDropdown('widget', { label: words.widget, options: chosen }),
        PropertyPaneLabel('', { text: words.allow(site) }),
      ],
    },
    {
      groupName: words.how,
      groupFields: [
        PropertyPaneDropdown('lang', {
          label: words.language,
          options: [
            { key: '', text: languages.page },
            { key: 'en', text: languages.en },
            { key: 'cy', text: languages.cy },
          ],
        }),
        PropertyPaneDropdown('headingLevel', {
          label: words.heading,
          options: ['2', '3', '4', '5', '6'].map((key) => ({ key, text: key })),
        }),
      ],
    },
  ];
  const own = widgetNamed(widget)?.fields.map((field) => ownField(`options.${widget}.${field.name}`, field)) ?? [];
  if (own.length > 0) groups.push({ groupName: words.own, groupFields: own });
  return { pages: [{ header: { description: words.about }, groups }] };
}

// biome-ignore lint/suspicious/noExplicitAny: the SharePoint Framework types its fields so
function ownField(path: string, field: WidgetField): IPropertyPaneField<any> {
  const { kind, label, about } = field;
  if (kind === 'switch') return PropertyPaneToggle(path, { label, onText: words.on, offText: words.off });
  return PropertyPaneTextField(path, {
    label,
    description: about,
    deferredValidationTime,
    onGetErrorMessage: (text) => (kind === 'link' ? faults.link(text) : faults.values(text, field)),
  });
}
