import { keepHeapSteady } from '../../system/steady-heap.ts';

export interface BatchLimits {
  readonly concurrency: number;
  /** Concurrent runs against the same host. */
  readonly perHost: number;
}

export interface BatchTask<Value> {
  /** Groups the tasks that `perHost` limits. */
  readonly host: string;
  run(): Promise<Value>;
}

/**
 * Runs all tasks and yields each value as it arrives. A slow host delays only its own tasks. After an abort no task is
 * started; running ones are awaited and yielded.
 */
export async function* runBatch<Value>(
  tasks: readonly BatchTask<Value>[],
  limits: BatchLimits,
  signal: AbortSignal,
): AsyncGenerator<Value> {
  const asBefore = keepHeapSteady();
  try {
    yield* runAll(tasks, limits, signal);
  } finally {
    asBefore();
  }
}

async function* runAll<Value>(
  tasks: readonly BatchTask<Value>[],
  { concurrency, perHost }: BatchLimits,
  signal: AbortSignal,
): AsyncGenerator<Value> {
  const waiting = [...tasks];
  const busy = new Map<string, number>();
  const running = new Map<BatchTask<Value>, Promise<{ task: BatchTask<Value>; value: Value }>>();

  while (true) {
    while (running.size < concurrency && !signal.aborted) {
      const next = waiting.findIndex(({ host }) => (busy.get(host) ?? 0) < perHost);
      const [task] = next < 0 ? [] : waiting.splice(next, 1);
      if (!task) break;
      busy.set(task.host, (busy.get(task.host) ?? 0) + 1);
      running.set(
        task,
        task.run().then((value) => ({ task, value })),
      );
    }
    if (running.size === 0) return;
    const { task, value } = await Promise.race(running.values());
    running.delete(task);
    busy.set(task.host, (busy.get(task.host) ?? 1) - 1);
    yield value;
  }
}
