import { readGo } from '../../go/encoding-json/read.ts';
import { isJwtAnswer } from '../../go/go-oidc/is-jwt-answer.ts';
import { userInfoShape } from '../../go/go-oidc/user-info.ts';
import type { OpinionFacts } from '../second-opinion.ts';

export type GoOidcUserinfo =
  /** The JSON text, for the program to read in its own way. */
  | { readonly is: 'claims'; readonly text: string }
  | { readonly is: 'not-advertised' }
  | { readonly is: 'fails'; readonly message: string }
  /** UserInfo was not asked, so its answer is not known. */
  | { readonly is: 'not-asked' };

/** UserInfo’s answer as version 3 of the library reads it (coreos/go-oidc: oidc/oidc.go, UserInfo). */
export function goOidcUserinfo({ userinfo, discovery }: OpinionFacts): GoOidcUserinfo {
  if (!discovery?.specification.userinfoEndpoint) return { is: 'not-advertised' };
  if (!userinfo) return { is: 'not-asked' };
  const { exchange, signature } = userinfo;
  if (exchange.outcome === 'failed') return { is: 'fails', message: exchange.failure.message };
  const { answer } = exchange;
  if (answer.status !== 200) return { is: 'fails', message: `it answers with status ${answer.status}` };
  const isJwt = isJwtAnswer(answer);
  if (isJwt && signature?.is !== 'valid' && signature?.is !== 'ambiguous-key')
    return { is: 'fails', message: 'oidc: invalid userinfo jwt signature' };
  const text = isJwt ? (userinfo.text ?? '') : answer.body;
  const reading = readGo(text, userInfoShape);
  if (reading.ok) return { is: 'claims', text };
  return { is: 'fails', message: `oidc: failed to decode userinfo: ${reading.error.message}` };
}
