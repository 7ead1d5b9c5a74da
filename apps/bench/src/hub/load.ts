import { connect, type Socket } from 'node:net';

/** What a load came to. */
export interface Load {
  readonly perSecond: number;
  /** The time that 99 of 100 answers took at most, in ms. */
  readonly p99: number;
  readonly statuses: ReadonlyMap<number, number>;
}

/** How hard to press. */
export interface Press {
  readonly port: number;
  readonly clients: number;
  readonly ms: number;
  /** The next request, whole, as it goes over the wire. */
  readonly next: () => Buffer | string;
}

/** Sends requests over kept connections, each client its next one as soon as it has its answer. */
export async function load({ port, clients, ms, next }: Press): Promise<Load> {
  const latencies: number[] = [];
  const statuses = new Map<number, number>();
  const began = performance.now();
  const until = began + ms;
  const one = async () => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const answers = reader(socket);
    while (performance.now() < until) {
      const sent = performance.now();
      socket.write(next());
      const status = await answers();
      latencies.push(performance.now() - sent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: clients }, one));
  const seconds = (performance.now() - began) / 1_000;
  latencies.sort((a, b) => a - b);
  return {
    perSecond: latencies.length / seconds,
    p99: latencies[Math.floor(latencies.length * 0.99)] ?? Number.NaN,
    statuses,
  };
}

// Just enough of HTTP for answers with a length, so that the load costs less than what it measures.
function reader(socket: Socket): () => Promise<number> {
  let status = 0;
  let left = -1;
  let head = '';
  let waiting: { done: (status: number) => void; failed: (error: Error) => void } | undefined;
  const finish = () => {
    const done = waiting?.done;
    waiting = undefined;
    left = -1;
    head = '';
    done?.(status);
  };
  socket.on('error', (error) => waiting?.failed(error));
  socket.on('close', () => waiting?.failed(new Error('The server closed the connection.')));
  socket.on('data', (chunk) => {
    let body = chunk.length;
    if (left < 0) {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      status = Number(head.slice(9, 12));
      left = Number(/\r\ncontent-length: (\d+)/i.exec(head.slice(0, end + 2))?.[1] ?? 0);
      body = head.length - end - 4;
    }
    left -= body;
    if (left <= 0) finish();
  });
  return () =>
    new Promise((done, failed) => {
      waiting = { done, failed };
    });
}

/** A GET as it goes over the wire. */
export const getRequest = (path: string, headers: Record<string, string> = {}): string =>
  `GET ${path} HTTP/1.1\r\nhost: localhost\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
