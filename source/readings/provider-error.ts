import type { ErrorCatalog } from '../core/checks/check.ts';
import type { ErrorMeaning, ProviderError } from '../core/errors/error-catalog.ts';
import type { HttpAnswer } from '../core/facts/http-exchange.ts';
import { isObject, type JsonObject, parseJson, stringMember } from '../core/json/json-value.ts';
import { longestText, readableText } from '../core/text/html-text.ts';
import { challengeOf } from './challenge.ts';

/** They are some forty thousand characters long. */
const longestSettings = 200_000;

const known = new WeakMap<HttpAnswer, ProviderError>();

/**
 * What a provider said in an answer: the body's OAuth error where there is one (RFC 6749, 5.2), else the one of its
 * `WWW-Authenticate` (RFC 6750, 3), else the page's text.
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

/** Microsoft’s sign-in pages are drawn by a script; their error stands in its settings, which a sign-in leaves empty. */
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

/** The words of an error in a redirect's query or fragment (RFC 6749, 4.1.2.1), or undefined where there is none. */
export function providerErrorInRedirect(location: URL): ProviderError | undefined {
  const parameters = [location.searchParams, new URLSearchParams(location.hash.slice(1))];
  const first = (name: string) => parameters.map((some) => some.get(name)).find((value) => value !== null);
  const code = first('error') ?? undefined;
  if (code === undefined) return undefined;
  return cut({ code, text: first('error_description') ?? '' });
}

/** All of it is looked through for each error that is known. */
function cut({ code, text }: ProviderError): ProviderError {
  const shorter = text.slice(0, longestText);
  return code === undefined ? { text: shorter } : { code: code.slice(0, longestText), text: shorter };
}

/** What the words come down to, as far as anyone knows. */
export function meaningOf(words: ProviderError, catalog: ErrorCatalog): ErrorMeaning | undefined {
  if (words.code === undefined && words.text === '') return undefined;
  return catalog.explain(words)[0]?.entry.meaning;
}

/** Words for showing: nothing at all where the provider said nothing. */
export function said(words: ProviderError | undefined): { readonly said?: ProviderError } {
  if (!words || (words.code === undefined && words.text === '')) return {};
  return { said: { ...words, text: words.text.slice(0, 400) } };
}
