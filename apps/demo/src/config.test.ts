import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('needs no settings beside a hub on its usual port', () => {
  expect(readConfig({})).toEqual({ port: 4101, host: 'localhost', hub: 'http://localhost:4100' });
});

test('takes port, host and hub from the environment', () => {
  expect(readConfig({ PORT: '80', HOST: '0.0.0.0', ARK_HUB_URL: 'https://hub.example/' })).toEqual({
    port: 80,
    host: '0.0.0.0',
    hub: 'https://hub.example',
  });
});

test('names every wrong setting at once, and what it must be', () => {
  expect(readConfig({ PORT: 'eighty', ARK_HUB_URL: 'hub.example' })).toEqual({
    faults: [
      'PORT must be a whole number from 1 to 65535.',
      'ARK_HUB_URL must be the address of a hub without a path, for example https://hub.example.',
    ],
  });
});

test.each(['ftp://hub.example', 'https://hub.example/v1', 'https://hub.example/?a=1', 'javascript:alert(1)'])(
  'does not take %s for a hub',
  (address) => {
    expect(readConfig({ ARK_HUB_URL: address })).toHaveProperty('faults');
  },
);
