import { describe, expect, test } from 'vitest';
import { ConfigFaults, readConfig } from './config.ts';

const faultsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    readConfig(env);
  } catch (fault) {
    if (fault instanceof ConfigFaults) return fault.faults;
    throw fault;
  }
  return [];
};

describe('the settings of a hub', () => {
  test('need none to be given', () => {
    expect(readConfig({})).toMatchObject({
      port: 4100,
      host: 'localhost',
      publicUrl: 'http://localhost:4100',
      demo: false,
      demoOrigin: 'http://localhost:4101',
      rateLimit: 600,
      trustedProxies: [],
      moderatorLink: false,
      logLevel: 'info',
    });
  });

  test('follow the port where nothing else is said', () => {
    expect(readConfig({ PORT: '5200' })).toMatchObject({
      publicUrl: 'http://localhost:5200',
      demoOrigin: 'http://localhost:5201',
    });
  });

  test('count an empty one as not given', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', ARK_SECRET: '' })).toMatchObject({ port: 4100 });
  });

  test('can keep the items of a kind for longer or shorter', () => {
    expect(readConfig({ ARK_KEEP_DAYS: 'talk=60, new-idea=365' }).keepDays).toEqual({ talk: 60, 'new-idea': 365 });
    expect(faultsOf({ ARK_KEEP_DAYS: 'talk=0' })).toHaveLength(1);
    expect(faultsOf({ ARK_KEEP_DAYS: 'talk' })).toHaveLength(1);
  });

  test('can switch the limit of sendings off', () => {
    expect(readConfig({ ARK_RATE_LIMIT: '0' }).rateLimit).toBe(0);
  });

  test('name everything that is wrong at once, without the values', () => {
    const wrong = {
      PORT: '0x1004',
      DATABASE_URL: 'mysql://secret-user:secret-word@db/hub',
      ARK_SECRET: 'secret-word',
      ARK_PUBLIC_URL: 'https://hub.example/secret-word',
      ARK_DEMO: 'secret-word',
      ARK_DEMO_ORIGIN: 'secret-word',
      ARK_RATE_LIMIT: '-1',
      ARK_KEEP_DAYS: 'secret-word=10',
      ARK_TRUSTED_PROXIES: '10.0.0.0/8, secret-word',
      ARK_LOG_LEVEL: 'secret-word',
    };
    const faults = faultsOf(wrong);
    for (const name of Object.keys(wrong))
      expect(faults.filter((fault) => fault.startsWith(`${name} `))).toHaveLength(1);
    expect(faults.join()).not.toContain('secret');
  });

  test('name a setting that looks like one of ours and is none', () => {
    expect(faultsOf({ ARK_RATELIMIT: '9' })).toEqual(['ARK_RATELIMIT is not a setting of the hub.']);
  });

  test.each(['0', '70000', '41 00', 'http', '1e3'])('refuse the port "%s"', (port) => {
    expect(faultsOf({ PORT: port })).toHaveLength(1);
  });

  test.each(['10.0.0.0/33', '::/129', '10.0.0', '10.0.0.1/8/8', '*'])('refuse the proxy "%s"', (proxy) => {
    expect(faultsOf({ ARK_TRUSTED_PROXIES: proxy })).toHaveLength(1);
  });

  test('take addresses and networks of proxies', () => {
    const { trustedProxies } = readConfig({ ARK_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8 fd00::/8' });
    expect(trustedProxies).toEqual(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);
  });
});
