/** Milliseconds since the program started, whatever the clock is set to; for `performance` Node loads nine modules. */
export function sinceStart(): number {
  return process.uptime() * 1000;
}
