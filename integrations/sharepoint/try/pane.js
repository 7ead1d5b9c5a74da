// Draws the settings that a web part describes. The framework's own pane needs parts that Microsoft does not publish.
window.openPane = (part) => {
  document.querySelector('.pane')?.remove();
  const pane = document.createElement('aside');
  pane.className = 'pane';
  pane.setAttribute('aria-label', 'Settings');
  const make = (name, text, className = '') => {
    const element = document.createElement(name);
    element.textContent = text;
    element.className = className;
    pane.append(element);
    return element;
  };
  const kinds = window.propertyPane.PropertyPaneFieldType;
  const valueAt = (path) => path.split('.').reduce((value, name) => value?.[name], part.properties);
  make('h2', 'Antiracism Kit');
  for (const page of part.getPropertyPaneConfiguration().pages) {
    make('p', page.header.description);
    for (const { groupName, groupFields } of page.groups) {
      make('h3', groupName);
      for (const { type, targetProperty: path, properties } of groupFields) {
        if (type === kinds.Label) make('p', properties.text, 'about');
        else if (type === kinds.TextField) textField(path, properties);
        else if (type === kinds.Dropdown) dropdown(path, properties);
        else if (type === kinds.Toggle) toggle(path, properties);
        else throw new Error(`The pane does not know fields of type ${type}.`);
      }
    }
  }
  document.body.append(pane);

  function labelled(path, text, control) {
    make('label', text).htmlFor = path;
    control.id = path;
    pane.append(control);
  }

  function textField(path, { label, description, onGetErrorMessage }) {
    const input = document.createElement('input');
    input.value = valueAt(path) ?? '';
    labelled(path, label, input);
    if (description) make('p', description, 'about');
    const fault = make('p', '', 'fault');
    input.addEventListener('change', () => {
      fault.textContent = onGetErrorMessage?.(input.value) ?? '';
      // as the framework has it: a value with a fault is not taken
      if (!fault.textContent) part._onPropertyPaneFieldChanged(path, input.value);
    });
  }

  function dropdown(path, { label, options }) {
    const select = document.createElement('select');
    for (const { key, text } of options) select.add(new Option(text, key, false, key === valueAt(path)));
    labelled(path, label, select);
    select.addEventListener('change', () => part._onPropertyPaneFieldChanged(path, select.value));
  }

  function toggle(path, { label }) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = valueAt(path) === true;
    labelled(path, label, box);
    box.addEventListener('change', () => part._onPropertyPaneFieldChanged(path, box.checked));
  }
};
