import { expect, test } from 'vitest';
import { inOrder } from '../../../source/cli/batch/in-order.ts';
import { type BatchTask, runBatch } from '../../../source/cli/batch/run-batch.ts';

/** Tasks that end when the test says so, and how many ran at a time. */
function script(hosts: readonly string[]) {
  const open = new Map<string, () => void>();
  const started: string[] = [];
  const tasks = hosts.map((host, index): BatchTask<{ name: string }> => {
    const name = `${host}${index}`;
    return {
      host,
      run: () =>
        new Promise((resolve) => {
          started.push(name);
          open.set(name, () => resolve({ name }));
        }),
    };
  });
  return { tasks, started, end: (name: string) => open.get(name)?.() };
}

const forever = new AbortController().signal;

test('a host that does not answer delays only its own tasks', async () => {
  const { tasks, started, end } = script(['dead', 'dead', 'dead', 'a', 'b']);
  const values = runBatch(tasks, { concurrency: 3, perHost: 2 }, forever);
  const first = values.next();
  expect(started).toEqual(['dead0', 'dead1', 'a3']);
  end('a3');
  expect((await first).value).toEqual({ name: 'a3' });
  const second = values.next();
  expect(started).toEqual(['dead0', 'dead1', 'a3', 'b4']);
  end('b4');
  expect((await second).value).toEqual({ name: 'b4' });
  const third = values.next();
  end('dead1');
  expect((await third).value).toEqual({ name: 'dead1' });
  const rest = values.next();
  expect(started.at(-1)).toBe('dead2');
  end('dead0');
  expect((await rest).value).toEqual({ name: 'dead0' });
  const last = values.next();
  end('dead2');
  expect((await last).value).toEqual({ name: 'dead2' });
  expect((await values.next()).done).toBe(true);
});

test('nothing starts after the signal, and running tasks are still reported', async () => {
  const { tasks, started, end } = script(['a', 'b', 'c']);
  const stop = new AbortController();
  const values = runBatch(tasks, { concurrency: 2, perHost: 4 }, stop.signal);
  const first = values.next();
  stop.abort();
  end('a0');
  expect((await first).value).toEqual({ name: 'a0' });
  const second = values.next();
  end('b1');
  expect((await second).value).toEqual({ name: 'b1' });
  expect((await values.next()).done).toBe(true);
  expect(started).toEqual(['a0', 'b1']);
});

test.each([
  ['in the order of the names', ['c', 'a', 'b'], ['a', 'b', 'c']],
  ['and those held back by a missing one at the end', ['c', 'a'], ['a', 'c']],
])('values come %s', async (_, come, expected) => {
  async function* values() {
    for (const name of come) yield { name };
  }
  const names: string[] = [];
  for await (const { name } of inOrder(['a', 'b', 'c'], values())) names.push(name);
  expect(names).toEqual(expected);
});
