import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** Makes the hub's log: one JSON line each, without the name of the machine. */
export const createLog = (level: Config['logLevel'], to: DestinationStream): Logger =>
  pino({ level, base: null, serializers: { err: faultAsLogged } }, to);

// Databases hang details on their errors, with the row they refused. Those details are what people wrote.
function faultAsLogged(fault: unknown): unknown {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const { name, message, stack, cause } = fault;
  const code = 'code' in fault ? fault.code : undefined;
  return { name, message, code, stack, ...(cause !== undefined && { cause: faultAsLogged(cause) }) };
}
