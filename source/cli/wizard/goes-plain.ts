import type { Context } from '../context.ts';

/** Lines instead of a screen: if requested, for a screen reader, or if no screen can be drawn. */
export function goesPlain({ flags, environment, stdin }: Context): boolean {
  const canDraw = environment['TERM'] !== 'dumb' && typeof stdin().setRawMode === 'function';
  return flags.plain === true || !canDraw || environment['INK_SCREEN_READER'] === 'true';
}
