import type { Middleware } from '../provider/provider.ts';

/** Moves every `Date` header ahead, like a provider with a fast clock. */
export function clock(secondsAhead: number): Middleware {
  return (ctx, next) => {
    ctx.set('date', new Date(Date.now() + secondsAhead * 1000).toUTCString());
    return next();
  };
}
