import { HubError } from '@antiracism-kit/schema/client';
import { afterEach, expect, test, vi } from 'vitest';
import { type Sending, SubmissionController } from './submission-controller.ts';

const host = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};
const lost = () => new HubError({ code: 'unreachable', status: 0 });

afterEach(() => vi.restoreAllMocks());

/** A controller whose hub gives these answers, one for each try; a thrown error is no answer. */
function sender(...answers: (string | Error)[]) {
  const bodies: string[] = [];
  const states: string[] = [];
  const post = async (body: object) => {
    bodies.push(JSON.stringify(body));
    const answer = answers[bodies.length - 1] ?? 'stored';
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const seen = ({ state, ...more }: Sending<string>) => states.push([state, ...Object.values(more)].join(' '));
  const controller = new SubmissionController(host, post, seen, { waits: [1, 1], answer: 50 });
  return { controller, bodies, states };
}

test('says "received" only when the hub has answered', async () => {
  const { controller, states } = sender('stored');
  await controller.send({});
  expect(states).toEqual(['sending', 'received stored']);
});

test('sends the same bytes again when the answer is lost after it was stored', async () => {
  const { controller, bodies, states } = sender(lost(), 'stored');
  await controller.send({ key: controller.key, text: 'e\u0301 👩🏾‍⚕️' });
  expect(states).toEqual(['sending', 'not-known true', 'received stored']);
  expect(bodies).toHaveLength(2);
  expect(bodies[1]).toBe(bodies[0]);
});

test('a 500 says nothing about what was stored, so it is tried again', async () => {
  const { controller, states } = sender(new HubError({ code: 'unexpected', status: 500 }), 'stored');
  await controller.send({});
  expect(states.at(-1)).toBe('received stored');
});

test('stops trying after a while without saying that it was not sent, and goes on when asked', async () => {
  const { controller, bodies, states } = sender(lost(), lost(), lost(), 'stored');
  await controller.send({ key: controller.key });
  expect(states.at(-1)).toBe('not-known false');
  await controller.send({ key: controller.key });
  expect(states.at(-1)).toBe('received stored');
  expect(new Set(bodies).size).toBe(1);
});

test('asked twice at once, it sends once', async () => {
  const { controller, bodies } = sender('stored');
  await Promise.all([controller.send({}), controller.send({})]);
  await controller.send({});
  expect(bodies).toHaveLength(1);
});

test('without a connection nothing leaves, and it says so', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { controller, bodies, states } = sender();
  await controller.send({});
  expect(states).toEqual(['not-sent offline 0']);
  expect(bodies).toEqual([]);
});

test('goes on by itself when the connection is back', async () => {
  const { controller, states } = sender(lost(), lost(), lost(), 'stored');
  controller.hostConnected();
  await controller.send({});
  dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(states.at(-1)).toBe('received stored'));
  controller.hostDisconnected();
});

test('tells how many minutes to wait after too many', async () => {
  const busy = new HubError({ code: 'too-many-requests', status: 429 }, 540);
  const { controller, states } = sender(busy, 'stored');
  await controller.send({});
  expect(states.at(-1)).toBe('not-sent busy 9');
  await controller.send({});
  expect(states.at(-1)).toBe('received stored');
});

test('after a lost answer, "too many" does not mean that nothing has arrived', async () => {
  const busy = new HubError({ code: 'too-many-requests', status: 429 }, 540);
  const { controller, states } = sender(lost(), busy, busy);
  await controller.send({});
  expect(states.at(-1)).toBe('not-known false');
});

test('a refusal is final', async () => {
  const { controller, states, bodies } = sender(new HubError({ code: 'invalid-input', status: 400 }));
  await controller.send({});
  expect(states.at(-1)).toBe('not-sent refused 0');
  expect(bodies).toHaveLength(1);
});

test('changed answers keep their key, so that they can never become a second one', async () => {
  const reused = new HubError({ code: 'key-reused', status: 422 });
  const { controller, states } = sender(lost(), lost(), lost(), reused);
  const { key } = controller;
  await controller.send({ key, text: 'first' });
  expect(controller.key).toBe(key);
  await controller.send({ key, text: 'second' });
  expect(states.at(-1)).toBe('received ');
});

test('gives up waiting for an answer that does not come', async () => {
  const never = (_: object, signal: AbortSignal) =>
    new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(lost())));
  const states: string[] = [];
  const controller = new SubmissionController(host, never, ({ state }) => states.push(state), {
    waits: [],
    answer: 10,
  });
  await controller.send({});
  expect(states).toEqual(['sending', 'not-known']);
});

test('pausing stops the tries, and what is said stays true', async () => {
  const post = vi.fn(() => Promise.reject(lost()));
  const states: string[] = [];
  const seen = ({ state, ...more }: Sending<never>) => states.push([state, ...Object.values(more)].join(' '));
  const controller = new SubmissionController<object, never>(host, post, seen, { waits: [60_000], answer: 50 });
  const sent = controller.send({});
  await vi.waitFor(() => expect(states).toContain('not-known true'));
  controller.pause();
  await sent;
  expect(states.at(-1)).toBe('not-known false');
  expect(post).toHaveBeenCalledTimes(1);
});

test('a new sending has a new key', () => {
  const { controller } = sender();
  const { key } = controller;
  controller.reset();
  expect(controller.key).not.toBe(key);
});
