import type { Middleware } from '../provider/provider.ts';

/** A provider whose clock is ahead says so in every `Date` header. */
export function clock(secondsAhead: number): Middleware {
  return (ctx, next) => {
    ctx.set('date', new Date(Date.now() + secondsAhead * 1000).toUTCString());
    return next();
  };
}
