import { type Middleware, paths } from '../provider/provider.ts';
import type { AuthorizeInjection } from './fault-injection.ts';
import { patched } from './patch.ts';

/**
 * Infra sends neither `prompt` nor `response_mode`. The demo asks who signs in every time and implies consent, which
 * makes `offline_access` count here (OpenID Connect Core 1.0, 11).
 */
const always = { prompt: 'login consent' };

/** Changes an authorization request before the provider sees it. */
export function authorizationRequests(
  { implied, demands }: AuthorizeInjection,
  registered: readonly string[],
): Middleware {
  return (ctx, next) => {
    if (ctx.path !== paths.authorize || ctx.method !== 'GET') return next();
    const query = new URLSearchParams(ctx.querystring);
    const redirectUri = query.get('redirect_uri') ?? '';
    // An error may only be sent to a redirect URI that has been checked (RFC 6749, 4.1.2.1).
    if (demands && !query.has(demands.parameter) && registered.includes(redirectUri)) {
      const back = new URL(redirectUri);
      back.search = new URLSearchParams({
        error: 'invalid_request',
        error_description: demands.description,
        state: query.get('state') ?? '',
      }).toString();
      ctx.redirect(back.href);
      return;
    }
    // A request for another login implies the same consent.
    if (query.get('prompt') === 'login') query.delete('prompt');
    for (const [name, value] of Object.entries({ ...always, ...implied })) {
      if (!query.has(name)) query.set(name, value);
    }
    ctx.querystring = query.toString();
    return next();
  };
}

/** Changes the parameters of the redirect away from the provider. */
export function callbackParameters({ callback }: AuthorizeInjection, origin: string): Middleware {
  return async (ctx, next) => {
    await next();
    const location = String(ctx.res.getHeader('location'));
    if (!callback || !URL.canParse(location) || new URL(location).origin === origin) return;
    const url = new URL(location);
    const parameters = patched(Object.fromEntries(url.searchParams), callback, origin);
    url.search = '';
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
    ctx.set('location', url.href);
  };
}
