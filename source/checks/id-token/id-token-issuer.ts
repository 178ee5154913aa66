import { defineCheck, fail, pass } from '../../core/checks/define-check.ts';
import { hostOf, isInnerHost } from '../../core/http/address.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { haveSameDocument } from '../../go/go-oidc/discovery-url.ts';
import { verifiedClaims } from '../../go/go-oidc/id-token.ts';

const checkIt = 'oidc-wizard check --url {actual} {...runOptions}';

export const idTokenIssuer = defineCheck({
  id: 'id-token-issuer',
  phase: 'id-token',
  title: 'Issuer of the ID token',
  cites: ['OpenID Connect Core 1.0, 3.1.3.7 (2)', 'coreos/go-oidc: oidc/verify.go'],
  requirements: ['INF-54'],
  subject: { kind: 'claim', value: 'iss' },
  needs: ['discovery', 'tokens'],
  dependsOn: ['id-token'],
  causedBy: ['issuer-match/issuer-repeated', 'issuer-match/issuer-in-document-only'],
  outcomes: {
    right: pass('The ID token’s issuer is {issuer}, as in the discovery document.'),
    'google-without-scheme': pass('The ID token’s issuer is “accounts.google.com”, Google’s older form.'),
    wrong: fail(
      'The ID token names the issuer {actual}, but the discovery document names {expected}.',
      'Configure the provider to use one issuer for both, by its public URL; or, if a document at the ID token’s issuer names itself, use that URL.',
      { value: '{use}', command: checkIt },
    ),
    'another-issuer': fail(
      'The ID token comes from another issuer: it names {actual}, and {expected} does not publish the key that signed it.',
      'Check the ID token’s issuer; if its document names itself, use that URL.',
      { value: '{actual}', command: checkIt, owner: 'relying-party', cannotConnect: true },
    ),
    'wrong-and-unusable': fail(
      'The ID token names the issuer {actual}, which {relyingParty} cannot use; the discovery document names {expected}.',
      'Configure the provider to use the issuer of its discovery document everywhere: set its public URL, whatever address a request uses.',
      { value: '{expected}' },
    ),
    missing: fail(
      'The ID token names no issuer.',
      'Configure the provider to put its issuer into the claim “iss”.',
      { value: '{issuer}' },
    ),
  },
  skip: ({ discovery }) =>
    discovery.issuerConfirmed
      ? undefined
      : 'The discovery document’s own issuer is in question; fix that first.',
  judge({ discovery, tokens: { idToken } }) {
    const issuer = followedMetadata(discovery).issuer ?? '';
    const { iss } = verifiedClaims(idToken);
    if (iss === undefined || iss === '') return { code: 'missing', values: { issuer } };
    if (iss === issuer) return { code: 'right', values: { issuer } };
    if (issuer === 'https://accounts.google.com' && iss === 'accounts.google.com')
      return { code: 'google-without-scheme' };
    if (!isUsable(iss, issuer)) return { code: 'wrong-and-unusable', expected: issuer, actual: iss };
    if (idToken?.signature.is === 'no-key') return { code: 'another-issuer', expected: issuer, actual: iss };
    // Another host is often an inner one, even if its name does not show it.
    const use = URL.parse(iss)?.host === URL.parse(issuer)?.host ? iss : issuer;
    return { code: 'wrong', values: { use }, expected: issuer, actual: iss };
  },
});

/** Whether another document could be used instead: relying parties use https, and cannot reach inner hosts from outside. */
function isUsable(iss: string, issuer: string): boolean {
  const [url, home] = [URL.parse(iss), URL.parse(issuer)];
  if (haveSameDocument(iss, issuer)) return false;
  if (!url || (url.protocol !== 'https:' && url.protocol !== home?.protocol)) return false;
  return !isInnerHost(hostOf(url)) || (home !== null && isInnerHost(hostOf(home)));
}
