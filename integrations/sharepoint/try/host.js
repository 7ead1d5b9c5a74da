// A page of SharePoint with web parts of the package, on the SharePoint Framework's own base class.
(async () => {
  const { parts, entry } = JSON.parse(document.querySelector('meta[name=host]').content);
  const { default: WebPart } = await window.loadModule(entry);
  const { DisplayMode, _SPFlight, _SPKillSwitch } = await window.loadModule('@microsoft/sp-core-library');
  const { ThemeProvider } = await window.loadModule('@microsoft/sp-component-base');
  window.propertyPane = await window.loadModule('@microsoft/sp-property-pane');
  // none of Microsoft's experiments is on
  _SPKillSwitch.initialize({});
  _SPFlight.initialize([]);
  _SPFlight.initializeEcs([]);
  const editing = parts.some(({ edit }) => edit);
  document.body.classList.toggle('editing', editing);
  const noEvent = { add() {}, remove() {} };

  window.webParts = parts.map(({ column, edit, properties }, index) => {
    const zone = document.createElement('div');
    zone.className = 'zone';
    const domElement = document.createElement('div');
    zone.append(domElement);
    document.querySelector(column === 'narrow' ? '.narrow' : '.wide').append(zone);
    const part = new WebPart();
    const context = {
      domElement,
      manifest: { id: entry, alias: 'AntiracismKitWebPart', componentType: 'WebPart' },
      instanceId: `part-${index}`,
      webPartTag: `part-${index}`,
      statusRenderer: { clearLoadingIndicator() {}, clearError() {}, renderError: (_, error) => console.error(error) },
      host: {},
      propertyPane: { open: () => window.openPane(part), refresh: () => window.openPane(part) },
      serviceScope: {
        _isFinished: true,
        consume: (key) =>
          key === ThemeProvider.serviceKey ? { tryGetTheme: () => undefined, themeChangedEvent: noEvent } : undefined,
      },
      _initializeDynamicData() {},
      dispose() {},
    };
    part._internalInitialize(context, false, edit ? DisplayMode.Edit : DisplayMode.Read);
    part._internalSetWebPartData({
      id: entry,
      instanceId: context.instanceId,
      title: '',
      dataVersion: '1.0',
      properties,
    });
    part._internalFirstTimeRender().catch((error) => console.error(error));
    return part;
  });
  document.documentElement.dataset.ready = 'true';
})().catch((error) => console.error(error.stack ?? error));
