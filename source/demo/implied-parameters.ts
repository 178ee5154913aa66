import { type Middleware, paths } from './provider.ts';

/**
 * Infra sends neither `prompt` nor `response_mode`. The demo asks who signs in every time, and takes consent as given:
 * that is what makes `offline_access` count here (OpenID Connect Core 1.0, 11).
 */
export function impliedParameters(implied: Readonly<Record<string, string>>): Middleware {
  return (ctx, next) => {
    if (ctx.path === paths.authorize && ctx.method === 'GET') {
      const query = new URLSearchParams(ctx.querystring);
      for (const [name, value] of Object.entries({ prompt: 'login consent', ...implied })) {
        if (!query.has(name)) query.set(name, value);
      }
      ctx.querystring = query.toString();
    }
    return next();
  };
}
