import { createApp } from './app.ts';
import { readConfig } from './config.ts';

const config = readConfig(process.env);
if ('faults' in config) {
  for (const fault of config.faults) console.error(fault);
  process.exit(1);
}

const app = createApp(config.hub);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => app.close());

try {
  await app.listen({ port: config.port, host: config.host });
  console.log(`Demo intranet: http://${config.host}:${config.port}/`);
} catch (error) {
  console.error(`The demo cannot listen on ${config.host}:${config.port}.`, (error as Error).message);
  process.exit(1);
}
