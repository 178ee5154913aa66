import { MessageChannel } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { startDeadline } from '../../source/system/http/start-deadline.ts';

test('calls back after the given time', async () => {
  await new Promise<void>((resolve) => void startDeadline(30, resolve));
});

test('answers that arrived during a computation are read before the deadline ends', async () => {
  const order: string[] = [];
  const late = new Promise<void>((resolve) => {
    startDeadline(50, () => {
      order.push('deadline');
      resolve();
    });
  });
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<void>((resolve) => {
    port2.once('message', () => {
      order.push('answer');
      resolve();
    });
  });
  port1.postMessage('the answer');
  const since = performance.now();
  while (performance.now() - since < 400);
  await Promise.all([answer, late]);
  port1.close();
  expect(order).toEqual(['answer', 'deadline']);
});

test('it can be stopped', () => {
  startDeadline(60_000, () => expect.unreachable())();
});
