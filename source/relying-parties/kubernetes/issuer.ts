import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';

/** kubernetes/apiserver: pkg/apis/apiserver/validation/validation.go, validateIssuerURL. The demo’s http counts as https. */
export function issuerTrouble(
  { input }: OpinionFacts,
  issuer: string,
): readonly FoundByOpinion<'issuer-not-https'>[] {
  const why = urlTrouble(issuer, input?.configuration.allowHttp);
  return why === undefined ? [] : [{ code: 'issuer-not-https', values: { issuer, why } }];
}

/** The same file, validateURL. */
export function urlTrouble(text: string, allowHttp = false): string | undefined {
  const url = URL.parse(text);
  if (!url || /^\s/.test(text)) return 'it is not a URL';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && allowHttp)) return 'its scheme is not https';
  if (url.username !== '' || url.password !== '') return 'it contains a user';
  if (url.search !== '') return 'it has a query';
  return url.hash === '' ? undefined : 'it has a fragment';
}
