/**
 * Milliseconds since the program started, independent of the clock; `performance` would load nine of Node’s modules.
 */
export function sinceStart(): number {
  return process.uptime() * 1000;
}
