import type { ErrorCatalog } from '../core/checks/check.ts';
import type { ErrorMeaning, ProviderError } from '../core/errors/error-catalog.ts';
import type { HttpAnswer } from '../core/facts/http-exchange.ts';
import { isObject, type JsonObject, parseJson, stringMember } from '../core/json/json-value.ts';
import { longestText, readableText } from '../core/text/html-text.ts';
import { challengeOf } from './challenge.ts';

/** In characters; the settings usually have some forty thousand. */
const longestSettings = 200_000;

const known = new WeakMap<HttpAnswer, ProviderError>();

/**
 * The provider's error in an answer: the body's OAuth error (RFC 6749, 5.2), otherwise that of `WWW-Authenticate` (RFC
 * 6750, 3), otherwise the page's text.
 */
export function providerErrorIn(answer: HttpAnswer): ProviderError {
  // Many checks ask, and a body may be large.
  const words = known.get(answer) ?? wordsOfAnswer(answer);
  known.set(answer, words);
  return words;
}

function wordsOfAnswer({ body, headers }: HttpAnswer): ProviderError {
  const words = wordsOfBody(body);
  return words.code === undefined ? (challengeOf(headers) ?? words) : words;
}

function wordsOfBody(body: string): ProviderError {
  const json = parseJson(body.startsWith('\ufeff') ? body.slice(1) : body);
  return isObject(json) ? wordsOfJson(json) : { text: errorInScript(body) ?? readableText(body) };
}

/** A script draws Microsoft’s sign-in pages; the error is in its settings, which are empty for a sign-in. */
function errorInScript(page: string): string | undefined {
  const start = page.indexOf('$Config={');
  if (start < 0) return undefined;
  const settings = page.slice(start, start + longestSettings);
  const [, written] =
    /"(?:strServiceExceptionMessage|sErrTxt)":("(?:[^"\\]|\\.){1,4000}")/.exec(settings) ?? [];
  const text = written === undefined ? undefined : parseJson(written);
  return typeof text === 'string' ? readableText(text) : undefined;
}

function wordsOfJson(json: JsonObject): ProviderError {
  const code = stringMember(json, 'error') ?? stringMember(json, 'errorCode');
  const texts = ['error_description', 'error_reason', 'errorSummary', 'message', 'detail'].flatMap(
    (key) => stringMember(json, key) ?? [],
  );
  return cut({ ...(code !== undefined && { code }), text: texts.join(' ') });
}

/** The error in a redirect's query or fragment (RFC 6749, 4.1.2.1); undefined if there is none. */
export function providerErrorInRedirect(location: URL): ProviderError | undefined {
  const parameters = [location.searchParams, new URLSearchParams(location.hash.slice(1))];
  const first = (name: string) => parameters.map((some) => some.get(name)).find((value) => value !== null);
  const code = first('error') ?? undefined;
  if (code === undefined) return undefined;
  return cut({ code, text: first('error_description') ?? '' });
}

/** Limits the text, since all of it is searched for every known error. */
function cut({ code, text }: ProviderError): ProviderError {
  const shorter = text.slice(0, longestText);
  return code === undefined ? { text: shorter } : { code: code.slice(0, longestText), text: shorter };
}

/** The meaning of an error, if it is known. */
export function meaningOf(words: ProviderError, catalog: ErrorCatalog): ErrorMeaning | undefined {
  if (words.code === undefined && words.text === '') return undefined;
  return catalog.explain(words)[0]?.entry.meaning;
}

/** The words for display; nothing if the provider gave no reason. */
export function said(words: ProviderError | undefined): { readonly said?: ProviderError } {
  if (!words || (words.code === undefined && words.text === '')) return {};
  return { said: { ...words, text: words.text.slice(0, 400) } };
}
