import { isObject, type JsonValue } from '../../core/json/json-value.ts';
import { errorPage } from '../provider/pages.ts';
import type { Middleware } from '../provider/provider.ts';
import type { WordedError } from './fault-injection.ts';

/** Rewords the provider’s errors, and shows them as a page to browsers. */
export function errorAnswers(words: Readonly<Record<string, WordedError>>): Middleware {
  return async (ctx, next) => {
    await next();
    const location = ctx.res.getHeader('location');
    if (typeof location === 'string') {
      const reworded = redirectInOtherWords(location, words);
      if (reworded !== undefined) ctx.set('location', reworded);
      return;
    }
    const body = ctx.body as JsonValue | undefined;
    if (!isObject(body) || typeof body['error'] !== 'string') return;
    const worded = words[body['error']];
    if (worded?.status !== undefined) ctx.status = worded.status;
    const error = worded?.error ?? body['error'];
    const description = worded?.error_description ?? String(body['error_description'] ?? error);
    if (ctx.accepts('json', 'html') === 'html') {
      ctx.type = 'html';
      ctx.body = errorPage(error, description);
    } else if (worded) {
      ctx.body = { error, error_description: description };
    }
  };
}

function redirectInOtherWords(
  location: string,
  words: Readonly<Record<string, WordedError>>,
): string | undefined {
  if (!URL.canParse(location)) return undefined;
  const url = new URL(location);
  const worded = words[url.searchParams.get('error') ?? ''];
  if (!worded) return undefined;
  url.searchParams.set('error', worded.error);
  url.searchParams.set('error_description', worded.error_description);
  return url.href;
}
