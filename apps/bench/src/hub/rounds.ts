import { median } from '../report/median.ts';
import { type Load, load, type Press } from './load.ts';
import type { Server } from './server.ts';

/** What was measured in every round, by name. */
export class Rounds {
  readonly #loads = new Map<string, Load[]>();
  readonly #processor = new Map<string, { ms: number; answers: number }>();

  /** Presses a server once more. An answer that was not wanted makes it no measurement. */
  async press(name: string, server: Server, press: Omit<Press, 'port'>, wanted: number): Promise<void> {
    const before = server.processor();
    const result = await load({ ...press, port: server.port });
    for (const status of result.statuses.keys())
      if (status !== wanted) throw new Error(`${name} was answered with ${status}, not ${wanted}.`);
    this.#loads.set(name, [...(this.#loads.get(name) ?? []), result]);
    const spent = this.#processor.get(name) ?? { ms: 0, answers: 0 };
    if (before === undefined) return;
    const ms = spent.ms + (server.processor() ?? 0) - before;
    this.#processor.set(name, { ms, answers: spent.answers + (result.statuses.get(wanted) ?? 0) });
  }

  rate(name: string): number {
    return median((this.#loads.get(name) ?? []).map(({ perSecond }) => perSecond));
  }

  p99(name: string): number {
    return median((this.#loads.get(name) ?? []).map(({ p99 }) => p99));
  }

  /** Answers for each second of the server's processor time, or of time where the system does not tell: other work on the machine changes this little. */
  perProcessorSecond(name: string): number {
    const { ms, answers } = this.#processor.get(name) ?? { ms: 0, answers: 0 };
    return ms > 0 ? (answers * 1_000) / ms : this.rate(name);
  }

  /** Processor time of one answer, in words. */
  each(name: string): string {
    const { ms, answers } = this.#processor.get(name) ?? { ms: 0, answers: 0 };
    return answers > 0 ? `${Math.round((ms * 1_000) / answers)} µs of processor` : '';
  }
}
