import { allowInsecureRequests, customFetch, discovery } from 'openid-client';
import type { OpenidClientVerdict } from '../core/facts/facts.ts';
import type { Redirect } from '../core/facts/http-exchange.ts';
import { isObject, parseJson } from '../core/json/json-value.ts';
import { shallow } from './configuration.ts';
import { type Captured, responseOf } from './custom-fetch.ts';
import { verdictOn } from './verdict-on.ts';

export interface DiscoveryQuestion {
  readonly issuer: string;
  readonly clientId: string;
  readonly allowHttp: boolean;
  readonly answer: Captured & { readonly redirects: readonly Redirect[] };
}

/** openid-client’s verdict on a captured discovery document (Discovery 1.0, 4). It follows no redirects. */
export function standardDiscovery(question: DiscoveryQuestion): Promise<OpenidClientVerdict> {
  const { issuer, clientId, allowHttp, answer } = question;
  const [redirect] = answer.redirects;
  const first = redirect
    ? { status: redirect.status, headers: {}, body: '' }
    : { ...answer, body: flat(answer.body) };
  return verdictOn(() =>
    discovery(new URL(issuer), clientId, undefined, undefined, {
      [customFetch]: async () => responseOf(first),
      execute: allowHttp ? [allowInsecureRequests] : [],
    }),
  );
}

/**
 * Removes nesting deeper than the stack, which is the library’s problem rather than its objection. Anything but a
 * document stays unchanged.
 */
function flat(body: string): string {
  const document = parseJson(body);
  return isObject(document) ? JSON.stringify(shallow(document)) : body;
}
