import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';

/** kubernetes/apiserver: pkg/apis/apiserver/validation/validation.go, validateIssuerURL. The demo’s http counts as https. */
export function issuerTrouble(
  { input }: OpinionFacts,
  issuer: string,
): readonly FoundByOpinion<'issuer-not-https'>[] {
  const url = URL.parse(issuer);
  const refused = (why: string) => [{ code: 'issuer-not-https', values: { issuer, why } }] as const;
  if (!url) return refused('it is no URL');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && input?.configuration.allowHttp))
    return refused('its scheme is not https');
  if (url.username !== '' || url.password !== '') return refused('it holds a user');
  // `?` and `#` alone count too, which the parsed URL does not show.
  if (issuer.includes('?')) return refused('it has a query');
  return issuer.includes('#') ? refused('it has a fragment') : [];
}
