import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../source', import.meta.url));

export interface WorkMeter {
  /** How many blocks of the product's code ran during `task`. */
  count(task: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

/** Counts work instead of time, with V8's counters of each code block. */
export async function createWorkMeter(): Promise<WorkMeter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  /** Taking the counters resets them. */
  const take = async (): Promise<number> => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes(source))
      .flatMap(({ functions }) => functions)
      .flatMap(({ ranges }) => ranges)
      .reduce((sum, { count }) => sum + count, 0);
  };
  return {
    async count(task) {
      await take();
      await task();
      return take();
    },
    async stop() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}
