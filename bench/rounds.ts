/** One thing to time; gives milliseconds. */
export interface Timed {
  readonly name: string;
  run(): Promise<number>;
}

/** The middle of several rounds, and the middle of the ratios to the first one's time in the same round. */
export interface Row {
  readonly name: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

/** Runs everything in turn, round by round, so that a machine that slows down slows all alike. */
export async function inRounds(
  timed: readonly Timed[],
  rounds: number,
  warmUps: number,
): Promise<readonly Row[]> {
  const times: number[][] = timed.map(() => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, one] of timed.entries()) {
      const milliseconds = await one.run();
      if (round >= 0) times[index]?.push(milliseconds);
    }
  }
  const base = times[0] ?? [];
  return timed.map(({ name }, index) => {
    const own = times[index] ?? [];
    return {
      name,
      milliseconds: median(own),
      ratio: median(own.map((time, round) => time / (base[round] ?? time))),
    };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
