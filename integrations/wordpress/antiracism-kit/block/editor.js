// The block in the editor: which widget, whose, and its settings. What readers see is printed by the server.
(({ blocks, blockEditor, components, element, i18n }, { widgets, organisation: usual }) => {
  const { createElement, Fragment } = element;
  const { __ } = i18n;

  function control({ name, about, value, onChange }) {
    const props = { key: name, label: name, help: about.description };
    return about.type === 'boolean'
      ? createElement(components.ToggleControl, {
          ...props,
          checked: value === 'true',
          onChange: (on) => onChange(on ? 'true' : ''),
        })
      : createElement(components.TextControl, { ...props, value: value ?? '', onChange });
  }

  function edit({ attributes: { widget, organisation, settings }, setAttributes }) {
    const known = widgets[widget] ?? { title: { en: widget }, attributes: {} };
    const set = (name, value) => {
      const { [name]: _, ...others } = settings;
      setAttributes({ settings: value ? { ...others, [name]: value } : others });
    };
    const choose = createElement(components.SelectControl, {
      label: __('Widget', 'antiracism-kit'),
      value: widget,
      options: Object.keys(widgets).map((value) => ({ value, label: `${widgets[value].title.en} (${value})` })),
      onChange: (value) => setAttributes({ widget: value, settings: {} }),
    });
    const whose = createElement(components.TextControl, {
      label: __('Code of the organisation', 'antiracism-kit'),
      help: usual
        ? `${__('Unless you enter one:', 'antiracism-kit')} ${usual}`
        : __('Its ODS code, like RGT.', 'antiracism-kit'),
      value: organisation,
      onChange: (value) => setAttributes({ organisation: value.trim().toUpperCase() }),
    });
    const controls = Object.entries(known.attributes).map(([name, about]) =>
      control({ name, about, value: settings[name], onChange: (value) => set(name, value) }),
    );
    return createElement(
      Fragment,
      null,
      createElement(
        blockEditor.InspectorControls,
        null,
        createElement(components.PanelBody, { title: __('Settings', 'antiracism-kit') }, controls),
      ),
      createElement(
        'div',
        blockEditor.useBlockProps(),
        createElement(
          components.Placeholder,
          { icon: 'groups', label: known.title.en, isColumnLayout: true },
          choose,
          whose,
        ),
      ),
    );
  }

  blocks.registerBlockType('antiracism-kit/widget', { edit, save: () => null });
})(window.wp, window.antiracismKit);
