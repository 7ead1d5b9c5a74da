// Only what Biome cannot see: rules about Lit templates and custom elements. Biome does all the rest.
import parser from '@typescript-eslint/parser';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';

export default [
  { ignores: ['**/dist/', '**/node_modules/', '**/reports/', '**/storybook-static/', '**/.cache/'] },
  {
    files: ['packages/widgets/src/**/*.ts', 'apps/storybook/**/*.ts'],
    languageOptions: { parser },
    plugins: { lit, 'lit-a11y': litA11y, wc },
    settings: { wc: { elementBaseClasses: ['LitElement', 'HubElement'] } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      'lit/lifecycle-super': 'error',
      'lit/no-duplicate-template-bindings': 'error',
      'lit/no-invalid-html': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/quoted-expressions': 'error',
      ...litA11y.configs.recommended.rules,
      // VoiceOver forgets that a list without bullets is one, unless its role says so
      'lit-a11y/no-redundant-role': 'off',
      ...wc.configs['flat/best-practice'].rules,
      // LitElement always has the callbacks, and a controller's constructor is no element's
      'wc/guard-super-call': 'off',
      'wc/no-constructor-params': 'off',
    },
  },
  {
    // a widget runs under its host page's strict policy
    files: ['packages/widgets/src/**/*.ts'],
    rules: { 'lit/ban-attributes': ['error', 'style', 'onclick', 'onchange', 'oninput', 'onsubmit'] },
  },
];
