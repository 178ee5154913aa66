import { defineCheck, fail, pass } from '../../core/checks/define-check.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { verifiedClaims } from '../../go/go-oidc/id-token.ts';
import { withRedirects } from '../../readings/answer-in-words.ts';
import { issuerDifference } from '../../readings/issuer-difference.ts';
import { plainRedirect } from '../../readings/not-seen-from-here.ts';
import { readDiscovery } from '../../readings/read-discovery.ts';
import { typedEndpoint } from '../../readings/typed-endpoint.ts';

const giveIt = { say: '{relyingParty} compares byte for byte. Give it exactly this.', value: '{right}' };
const publicUrl = {
  say: 'Set the provider’s public URL, so that its document names the address that {relyingParty} uses.',
  value: '{asked}',
};

/** Infra's result for the URL as typed; the run itself continues with the issuer found. */
export const issuerMatch = defineCheck({
  id: 'issuer-match',
  phase: 'discovery',
  title: 'Issuer, byte for byte',
  cites: ['OpenID Connect Discovery 1.0, 4.3', 'coreos/go-oidc: oidc/oidc.go (NewProvider)'],
  requirements: ['INF-01', 'INF-02', 'INF-04', 'INF-05', 'INF-10', 'INF-54'],
  subject: { kind: 'issuer', from: 'named' },
  needs: ['input', 'typedUrlDiscovery', 'issuerSearch'],
  optionalFacts: ['discovery', 'tokens'],
  didYouMean: true,
  dependsOn: ['url-form', 'dns', 'reach', 'tls', 'discovery-document'],
  outcomes: {
    matches: pass('The document names the issuer {named}, as {relyingParty} expects.'),
    'issuer-trailing-slash': fail(
      'The issuer is {named}, but the URL as typed means {typed}: they differ in the slash at the end.',
      giveIt,
      { owner: 'relying-party' },
    ),
    'issuer-case': fail(
      'The issuer is {named}, but the URL as typed means {typed}: they differ in upper and lower case.',
      giveIt,
      { owner: 'relying-party' },
    ),
    'issuer-port': fail(
      'The issuer is {named}, but the URL as typed means {typed}: they differ in the port.',
      giveIt,
      { owner: 'relying-party' },
    ),
    'issuer-path': fail(
      'The issuer is {named}, but the URL as typed means {typed}: they differ in the path.',
      giveIt,
      { owner: 'relying-party' },
    ),
    'issuer-host': fail(
      'The issuer is {named}, but the URL as typed means {typed}: they differ in the host.',
      giveIt,
      { owner: 'relying-party' },
    ),
    'discovery-url-typed': fail(
      'The URL as typed is the address of the discovery document; the issuer is {right}.',
      giveIt,
      { owner: 'relying-party' },
    ),
    'other-address-typed': fail('The URL as typed is the {member} of the issuer {right}.', giveIt, {
      owner: 'relying-party',
    }),
    'issuer-scheme': fail(
      'The document names the issuer {named}, but {relyingParty} uses {typed}: the scheme differs.',
      'Set the provider’s public URL; behind a proxy, forward X-Forwarded-Proto and configure the provider to trust it.',
      { value: '{asked}' },
    ),
    'issuer-not-reachable': fail(
      'The document at {typed} names the issuer {named}, which does not lead back to such a document.',
      publicUrl,
    ),
    'issuer-in-document-only': fail(
      'The document names the issuer {named}, and the ID token names {asked}, as typed.',
      'Configure the provider to name this issuer in its document as well.',
      { value: '{asked}' },
    ),
    'issuer-outdated': fail('The document at {typed} names the issuer {named}. {seen}', giveIt, {
      owner: 'relying-party',
    }),
    'issuer-template': fail(
      'The document names a pattern as its issuer: {named}.',
      'Use the address of one tenant; its document names its own issuer.',
      { owner: 'relying-party' },
    ),
    'issuer-not-a-url': fail(
      'The document names “{named}” as its issuer, which is not an https address.',
      'Set the issuer in the provider’s settings to its own address.',
      { value: '{asked}' },
    ),
    'issuer-missing': fail(
      'The document names no issuer.',
      'Configure the provider to name its issuer in the document.',
      { value: '{asked}', subject: { kind: 'issuer', from: 'asked' } },
    ),
    'issuer-repeated': fail(
      'The document names its issuer more than once; {relyingParty} uses {named} but expects {asked}.',
      'Keep only one issuer in the document: this one.',
      { value: '{asked}' },
    ),
  },
  skip: ({ typedUrlDiscovery: { failure } }) => {
    if (failure?.code === 'tls-weak-key') return 'The document was not read.';
    return failure && plainRedirect(failure) !== undefined
      ? 'The document after the redirect to plain http was not read.'
      : undefined;
  },
  judge(
    { input, typedUrlDiscovery, issuerSearch },
    { typedUrl, vendorAddresses },
    { discovery, tokens } = {},
  ) {
    const { url, allowHttp } = input.configuration;
    const asked = typedUrl.issuer(url, allowHttp);
    const right = issuerSearch.issuer;
    const { answer } = typedUrlDiscovery;
    const document = answer && readDiscovery(answer);
    const others = issuerSearch.candidates.flatMap(({ outcome }) =>
      outcome.is === 'names-other-issuer' ? [outcome.issuer] : [],
    );
    const named = document ? (followedMetadata(document).issuer ?? '') : (right ?? others[0] ?? '');
    const redirects = answer?.redirects ?? [];
    const compares =
      redirects.length > 0
        ? 'follows redirects (ten requests at most), then compares the two'
        : 'compares the two';
    const typed = withRedirects(asked, redirects);
    const values = { asked, named, right: right ?? asked, typed, compares };
    const found = { values, expected: asked, actual: named };
    if (document && named === asked) return { code: 'matches', values: found.values };
    if (document?.relyingParty.readable && document.relyingParty.repeated.includes('issuer'))
      return { code: 'issuer-repeated', ...found };
    if (!document && right !== undefined) {
      const member = discovery && typedEndpoint(asked, discovery);
      return member === undefined
        ? { code: 'discovery-url-typed', ...found }
        : { code: 'other-address-typed', ...found, values: { ...values, member } };
    }
    if (right === named && verifiedClaims(tokens?.idToken).iss === asked)
      return { code: 'issuer-in-document-only', ...found };
    const home = right !== undefined && right !== named ? URL.parse(named) : null;
    const seen = home && vendorAddresses.wrongAddress(home)?.seen;
    if (seen) return { code: 'issuer-outdated', ...found, values: { ...values, seen } };
    return { code: codeOf(asked, named, right === named), ...found };
  },
});

function codeOf(asked: string, named: string, issuerConfirmed: boolean) {
  if (named === '') return 'issuer-missing';
  if (/[{}]|%7B/i.test(named)) return 'issuer-template';
  const difference = issuerDifference(asked, named);
  if (difference === 'not-a-url') return 'issuer-not-a-url';
  if (difference === 'scheme') return 'issuer-scheme';
  return issuerConfirmed ? (`issuer-${difference}` as const) : 'issuer-not-reachable';
}
