import { type Middleware, paths } from '../provider/provider.ts';
import type { ClientAuthenticationInjection } from './fault-injection.ts';

/** Refuses one client authentication method at the token endpoint, immediately or after the code is used up. */
export function clientAuthentication(injection: ClientAuthenticationInjection): Middleware {
  const { refuses, afterUsingCode = false, error, error_description, status = 401 } = injection;
  return async (ctx, next) => {
    if (ctx.path !== paths.token) return next();
    const method = ctx.get('authorization') === '' ? 'client_secret_post' : 'client_secret_basic';
    if (method !== refuses) return next();
    if (afterUsingCode) await next();
    ctx.status = status;
    ctx.body = { error, error_description };
  };
}
