// Loads AMD modules as SharePoint's loader does: by script elements, from the addresses it was told.
(() => {
  const { modules } = JSON.parse(document.querySelector('meta[name=host]').content);
  const loading = new Map();
  const defined = new Map();

  window.define = (...given) => {
    const factory = given.pop();
    const needs = given.pop() ?? [];
    defined.set(document.currentScript.dataset.module, { factory, needs: Array.isArray(needs) ? needs : [] });
  };
  window.define.amd = {};

  window.loadModule = (id) => {
    if (!loading.has(id)) loading.set(id, modules[id] ? load(id) : Promise.resolve(standIn(id)));
    return loading.get(id);
  };

  async function load(id) {
    const script = document.createElement('script');
    script.dataset.module = id;
    script.crossOrigin = 'anonymous';
    script.src = modules[id];
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new Error(`${id} did not load.`));
      document.head.append(script);
    });
    const { factory, needs } = defined.get(id);
    const exports = {};
    const given = await Promise.all(needs.map((need) => (need === 'exports' ? exports : window.loadModule(need))));
    return factory(...given) ?? exports;
  }

  // What Microsoft does not publish: telemetry and parts of the page's frame. It answers everything with itself.
  const standIns = new Set();
  window.standIns = standIns;
  function standIn(id) {
    standIns.add(id);
    const answer = new Proxy(() => {}, {
      get: (target, name) =>
        name === 'prototype'
          ? target.prototype
          : name === Symbol.toPrimitive
            ? () => ''
            : name === 'then'
              ? undefined
              : answer,
      apply: () => answer,
      construct: () => answer,
    });
    return answer;
  }
})();
