import { type Middleware, paths } from '../provider/provider.ts';
import type { Endpoint, FaultInjection, RawAnswer } from './fault-injection.ts';

type Context = Parameters<Middleware>[0];

export type Sleep = (milliseconds: number) => Promise<void>;

/** Replaces answers by those of a proxy, a broken server or an overloaded one. */
export function rawAnswers(
  respond: NonNullable<FaultInjection['respond']>,
  origin: string,
  sleep: Sleep,
): Middleware {
  const seen = new Map<Endpoint, number>();
  return async (ctx, next) => {
    const endpoint = endpoints.find((name) => paths[name] === ctx.path);
    const answer = endpoint && respond[endpoint];
    if (!endpoint || !answer) return next();
    const count = (seen.get(endpoint) ?? 0) + 1;
    seen.set(endpoint, count);
    if (count % (answer.every ?? 1) !== 0) return next();
    return give(ctx, answer);

    async function give(ctx: Context, answer: RawAnswer): Promise<void> {
      switch (answer.is) {
        case 'page':
        case 'json':
          ctx.status = answer.status;
          ctx.set({ ...answer.headers });
          if (answer.is === 'page') ctx.type = 'html';
          ctx.body = answer.is === 'page' ? answer.html : answer.body;
          return;
        case 'redirect':
          ctx.redirect(answer.to.replace('{origin}', origin));
          return;
        case 'slow':
          await sleep(answer.milliseconds);
          await next();
          return;
        case 'cut-off':
          await next();
          cutOff(ctx);
          return;
        case 'byte-order-mark':
          await next();
          ctx.body = `\uFEFF${JSON.stringify(ctx.body)}`;
          ctx.type = 'application/json';
          return;
        case 'content-type':
          await next();
          ctx.body = JSON.stringify(ctx.body);
          ctx.set('content-type', answer.value);
          return;
      }
    }
  };
}

const endpoints: readonly Endpoint[] = ['discovery', 'jwks', 'authorize', 'token', 'userinfo'];

/** Announces the whole answer, sends half of it and hangs up. */
function cutOff(ctx: Context): void {
  const text = JSON.stringify(ctx.body);
  ctx.respond = false;
  ctx.res.writeHead(ctx.status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  ctx.res.write(text.slice(0, text.length / 2), () => ctx.res.destroy());
}
