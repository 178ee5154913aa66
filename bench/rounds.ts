export interface Timed {
  readonly name: string;
  run(): Promise<Cost>;
}

export interface Cost {
  readonly milliseconds: number;
  /** Peak memory of the process; absent if the system does not report it. */
  readonly megabytes?: number | undefined;
}

/** The median of several rounds, and the median of the ratios to the first one's time in the same round. */
export interface Row {
  readonly name: string;
  readonly milliseconds: number;
  /** The lower and upper quartile. */
  readonly quarters: readonly [number, number];
  readonly ratio: number;
  readonly megabytes: number | undefined;
}

/** Runs everything in turn, round by round, so that a slowing machine affects all alike. */
export async function inRounds(
  timed: readonly Timed[],
  rounds: number,
  warmUps: number,
): Promise<readonly Row[]> {
  const costs: Cost[][] = timed.map(() => []);
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, one] of timed.entries()) {
      const cost = await one.run();
      if (round >= 0) costs[index]?.push(cost);
    }
  }
  const base = costs[0] ?? [];
  return timed.map(({ name }, index) => {
    const own = costs[index] ?? [];
    const times = own.map(({ milliseconds }) => milliseconds);
    const memory = own.flatMap(({ megabytes }) => megabytes ?? []);
    return {
      name,
      milliseconds: part(times, 0.5),
      quarters: [part(times, 0.25), part(times, 0.75)],
      ratio: part(
        times.map((time, round) => time / (base[round]?.milliseconds ?? time)),
        0.5,
      ),
      megabytes: memory.length > 0 ? part(memory, 0.5) : undefined,
    };
  });
}

export function part(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}

const columns = [8, 16, 8, 8, 8] as const;

/** The goals are ratios. */
export function table(rows: readonly Row[], goals: Readonly<Record<string, number>> = {}): string {
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const line = (name: string, ...cells: readonly string[]) =>
    `${name.padEnd(width)}${cells.map((cell, at) => cell.padStart(columns[at] ?? 8)).join('')}\n`;
  return [
    line('', 'ms', 'quarters', 'ratio', 'goal', 'MB'),
    ...rows.map(({ name, milliseconds, quarters, ratio, megabytes }) =>
      line(
        name,
        milliseconds.toFixed(0),
        quarters.map((one) => one.toFixed(0)).join('–'),
        ratio.toFixed(2),
        goals[name]?.toFixed(1) ?? '',
        megabytes?.toFixed(0) ?? '',
      ),
    ),
  ].join('');
}
