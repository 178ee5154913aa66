import type { HttpAnswer } from '../core/facts/http-exchange.ts';
import { isSameHost } from '../core/http/address.ts';
import { isJsonType, mediaType } from '../core/http/media-type.ts';
import { isObject, parseJson } from '../core/json/json-value.ts';
import { typeInWords } from '../go/encoding-json/type-in-words.ts';
import { readGoProvider } from '../go/go-oidc/provider-json.ts';
import { readDiscovery } from './read-discovery.ts';
import { isBotCheck, webPage } from './web-page.ts';

/** Classifies an answer to the discovery request, worst first, with the values for its text. */
export function documentFinding(answer: HttpAnswer) {
  const { status, body, encoding, redirects, url } = answer;
  const page = webPage(answer);
  if (isBotCheck(answer, page)) return { code: 'bot-check' } as const;
  if (page?.is === 'sign-in') return { code: 'sign-in-page' } as const;
  if (status !== 200) return { code: codeOfStatus(status) } as const;
  if (page) return { code: 'web-page' } as const;
  if (encoding === 'utf-16') return { code: 'utf-16' } as const;
  if (body.trim() === '') return { code: 'empty' } as const;
  const reading = readGoProvider(body);
  if (!reading.ok) {
    const { is, message: goError, field, got = '', wanted = '' } = reading.error;
    if (body.startsWith('\ufeff')) return { code: 'byte-order-mark', goError } as const;
    if (is === 'syntax') return { code: 'not-json', goError } as const;
    if (field === undefined) return { code: isInList(body) ? 'in-a-list' : 'not-an-object' } as const;
    return {
      code: 'wrong-type',
      goError,
      member: field,
      got: typeInWords(got),
      wanted: typeInWords(wanted),
    } as const;
  }
  if (!readDiscovery(answer)) return { code: 'not-an-object' } as const;
  const { repeated } = reading.value;
  if (repeated.length > 0) return { code: 'repeated-member', names: repeated.join(', ') } as const;
  if (encoding === 'not-utf-8') return { code: 'not-utf-8' } as const;
  const type = mediaType(answer);
  if (!isJsonType(type)) return { code: 'content-type', mediaType: type || 'nothing' } as const;
  const [from, to] = [URL.parse(redirects[0]?.from ?? url), URL.parse(url)];
  if (from && to && !isSameHost(from, to)) return { code: 'redirected', to: url } as const;
  return { code: 'readable' } as const;
}

function codeOfStatus(status: number) {
  if (status === 404) return 'not-found';
  if (status === 401 || status === 403 || status === 407) return 'refused';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'other-status';
}

function isInList(body: string): boolean {
  const list = parseJson(body);
  return Array.isArray(list) && list.length === 1 && isObject(list[0]) && 'issuer' in list[0];
}
