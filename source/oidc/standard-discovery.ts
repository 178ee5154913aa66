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

/** What openid-client makes of a discovery document that is already here (Discovery 1.0, 4). It follows no redirect. */
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

/** A document deeper than the stack is the library's trouble and no objection of it. What is none stays as it is. */
function flat(body: string): string {
  const document = parseJson(body);
  return isObject(document) ? JSON.stringify(shallow(document)) : body;
}
