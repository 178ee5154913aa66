import type { TypedUrlRule } from '../../core/checks/check.ts';
import { defineCheck, fail, pass, skip, warn } from '../../core/checks/define-check.ts';
import type { DiscoveryFact, Facts, IssuerSearch } from '../../core/facts/facts.ts';
import type { Failure, FailureCode } from '../../core/http/failure.ts';
import { lookUp } from '../../core/look-up.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import { answerInWords, withRedirects } from '../../readings/answer-in-words.ts';
import { documentFinding } from '../../readings/document-finding.ts';
import { plainRedirect } from '../../readings/not-seen-from-here.ts';
import { meaningOf, providerErrorIn, said } from '../../readings/provider-error.ts';
import { readDiscovery } from '../../readings/read-discovery.ts';
import { typedEndpoint } from '../../readings/typed-endpoint.ts';
import { webServerOf } from '../../readings/web-server-of.ts';

const openUp = {
  say: 'Make the discovery document and the keys readable without signing in.',
  steps: [
    'Allow requests to {path} through the proxy or gateway in front of the provider.',
    'Do the same for the key set, the token endpoint and UserInfo.',
  ],
};

/** Whether there is a document, and whether Infra can read the one it would fetch. */
export const discoveryDocument = defineCheck({
  id: 'discovery-document',
  phase: 'discovery',
  title: 'Discovery document',
  cites: ['OpenID Connect Discovery 1.0, 4.2', 'coreos/go-oidc: oidc/oidc.go (NewProvider)', 'encoding/json'],
  requirements: ['INF-02', 'INF-09'],
  subject: { kind: 'document', from: 'document' },
  needs: ['input', 'typedUrlDiscovery', 'issuerSearch'],
  optionalFacts: ['discovery'],
  didYouMean: true,
  dependsOn: ['url-form', 'dns', 'reach', 'tls'],
  outcomes: {
    readable: pass('The document at {place} can be read.'),
    'found-elsewhere': skip(
      'The URL as typed is {what}, not an issuer: there is no document at {place}, so the one of {found} is checked instead.',
    ),
    'not-seen': skip('The document was not read: “Certificate” says why.'),
    redirected: warn(
      'The document is found only after a redirect to another host: {to}.',
      'If the issuer is that other address, give that to {relyingParty} directly.',
    ),
    'content-type': warn(
      'The document is sent as “{mediaType}” instead of application/json.',
      'Configure the provider to send the content type application/json.',
      { value: 'application/json' },
    ),
    'not-utf-8': warn(
      'The document contains bytes that are not UTF-8.',
      'Configure the provider to send the document as UTF-8.',
    ),
    'repeated-member': warn(
      'The document names {names} more than once.',
      'Keep only one of them in the document.',
      { subject: { kind: 'member', from: 'names' } },
    ),
    'not-found': fail(
      'There is no document at {place}: {answer}.',
      'Compare the path with the issuer that the provider’s console shows; upper and lower case count.',
    ),
    'not-passed-on': fail(
      'There is no document at {place}: {answer}. The page comes from the web server, {server}, which does not seem to pass the request on to a provider.',
      'Compare the path with the issuer that the provider’s console shows. If it is right, configure the web server to pass {path} on.',
      {
        steps: [
          'Often a rule for /.well-known catches it, such as the one for certificates: exempt this path.',
        ],
      },
    ),
    'served-elsewhere': fail(
      'There is no document at {place}: {answer}. The document that names this issuer is served at {other}.',
      'Configure the web server to redirect {place} to {other}, or to forward it there.',
      { value: '{other}' },
    ),
    'host-unknown': fail(
      'What answers at {place} knows no provider by this host name: {answer}.',
      'Configure the proxy to pass on the Host header, and the provider to use this address as its public one.',
    ),
    refused: fail('The provider, or something in front of it, refuses access to {place}: {answer}.', openUp),
    'rate-limited': fail(
      'The provider answers “too many requests” for {place}: {answer}.',
      'Wait a little and check again; then raise the rate limit for this address.',
    ),
    'server-error': fail(
      '{place} returns an error instead of the document: {answer}.',
      'Look at the log of the provider and of any proxy in front of it; check again once it runs.',
    ),
    'other-status': fail(
      '{place} must answer with status 200; it answers {answer}.',
      'Compare the path with the issuer that the provider’s console shows.',
      {
        steps: [
          'Status 400 or 421 often means that it does not accept this host name: use its public one, or allow this one (Django: ALLOWED_HOSTS).',
        ],
      },
    ),
    'sign-in-page': fail('{place} returns a sign-in page instead of the document: {answer}.', openUp),
    'bot-check': fail('{place} returns a bot check instead of the document: {answer}.', openUp),
    'web-page': fail(
      '{place} returns a web page instead of the document: {answer}.',
      'Compare the path with the issuer that the provider’s console shows; upper and lower case count.',
    ),
    'byte-order-mark': fail(
      'The document begins with an invisible byte order mark.',
      'Save or send the document as UTF-8 without a byte order mark.',
    ),
    'utf-16': fail(
      'The document is sent as UTF-16; JSON must be UTF-8.',
      'Configure the provider to send the document as UTF-8.',
    ),
    empty: fail(
      'The answer at {place} is empty: {answer}.',
      'Look at the provider’s log; the document must be a JSON object.',
    ),
    'not-json': fail(
      '{place} does not return JSON: {answer}. {relyingParty}’s reader says: {goError}.',
      'Check the path, and that nothing in front of the provider changes the document.',
    ),
    'not-an-object': fail(
      '{place} returns JSON that is not a discovery document: {answer}.',
      'Compare the path with the issuer that the provider’s console shows.',
    ),
    'in-a-list': fail(
      '{place} returns a list that contains the document: {answer}.',
      'Configure the provider to return the JSON object itself, without the list around it.',
    ),
    'wrong-type': fail(
      'In the document, “{member}” is of the wrong type: {got} instead of {wanted}.',
      'Configure the provider to send “{member}” as {wanted}.',
      { subject: { kind: 'member', from: 'member' } },
    ),
    'redirect-to-http': warn(
      'The document’s address redirects to plain http, which is not followed here: {place} to {to}.',
      'Configure the provider to serve the document over https without that redirect; behind a proxy, forward X-Forwarded-Proto.',
      { value: '{document}', leavesOpen: 'what the document says after the redirect to plain http' },
    ),
    'redirect-refused': fail(
      'It is not safe to follow where the document’s address leads: {place} to {to}. {detail}.',
      'Configure the provider to serve the document over https without that redirect.',
    ),
    'redirect-scheme': fail(
      'The document’s address redirects to something that is not a web address: {place} to {to}.',
      'Configure the provider to serve the document over https without that redirect.',
    ),
    'redirect-loop': fail(
      'The document’s address redirects endlessly: {place}.',
      'Configure the proxy to tell the provider that the request came over https (X-Forwarded-Proto).',
    ),
    'too-slow': fail(
      'The provider accepted the request for {place} but did not answer in time: {detail}.',
      'Look at the provider’s load and log; a longer --timeout shows whether it answers at all.',
    ),
    'too-large': fail(
      'The answer at {place} is far too large for a discovery document: {detail}.',
      'Find out what answers at this address.',
    ),
    'broken-answer': fail(
      'The answer at {place} breaks off or is damaged: {detail}.',
      'Look at the proxy in front of the provider.',
    ),
  },
  judge(
    { input: { configuration }, typedUrlDiscovery, issuerSearch },
    { explain, typedUrl },
    { discovery } = {},
  ) {
    const { requested, outcome } = typedUrlDiscovery;
    const redirects = outcome === 'failed' ? typedUrlDiscovery.redirects : typedUrlDiscovery.answer.redirects;
    const values = {
      document: requested,
      place: withRedirects(requested, redirects),
      path: URL.parse(requested)?.pathname ?? '/.well-known/openid-configuration',
    };
    const isDocument = outcome === 'answered' && readDiscovery(typedUrlDiscovery.answer);
    const instead = isDocument
      ? undefined
      : typedAddress(typedUrl, configuration, issuerSearch, discovery, outcome);
    if (instead) return { code: 'found-elsewhere', values: { ...values, ...instead } };
    if (outcome === 'failed') {
      const { failure } = typedUrlDiscovery;
      if (failure.code === 'tls-weak-key') return { code: 'not-seen', values };
      const to = failure.detail?.['to'] ?? redirects.at(-1)?.to ?? requested;
      return {
        code: plainRedirect(failure) === undefined ? codeOfFailure(failure, String(to)) : 'redirect-to-http',
        values: { ...values, to: String(to), detail: failure.message },
      };
    }
    const { answer } = typedUrlDiscovery;
    const { code, ...more } = documentFinding(answer);
    const found = { ...values, answer: answerInWords(answer), ...more };
    if (code !== 'not-found') return { code, values: found };
    const words = providerErrorIn(answer);
    if (meaningOf(words, { explain }) === 'host-unknown')
      return { code: 'host-unknown', values: found, ...said(words) };
    const asked = typedUrl.issuer(configuration.url, configuration.allowHttp);
    const elsewhere = issuerSearch.candidates.find(
      ({ outcome: told }) => told.is === 'names-other-issuer' && told.issuer === asked,
    );
    if (elsewhere)
      return { code: 'served-elsewhere', values: { ...found, other: discoveryUrl(elsewhere.issuer) } };
    const server = webServerOf(answer);
    return server === undefined
      ? { code, values: found }
      : { code: 'not-passed-on', values: { ...found, server } };
  },
});

/** The finding for a typed address that is a document's own, or that a document names. */
function typedAddress(
  rule: TypedUrlRule,
  { url, allowHttp }: Facts['input']['configuration'],
  { candidates, issuer, reachedBy }: IssuerSearch,
  discovery: DiscoveryFact | undefined,
  outcome: 'answered' | 'failed',
) {
  const typed = rule.documents(url, allowHttp);
  const misnamed = candidates.find(
    (candidate) =>
      candidate.outcome.is === 'names-other-issuer' && typed.includes(discoveryUrl(candidate.issuer)),
  );
  const found = reachedBy === 'typed-url' ? issuer : issuer === undefined ? misnamed?.issuer : undefined;
  if (found !== undefined) return { what: 'a discovery document’s address', found };
  const member =
    outcome === 'answered' &&
    issuer !== undefined &&
    discovery &&
    typedEndpoint(rule.issuer(url, allowHttp), discovery);
  return member ? { what: `the ${member} of a provider`, found: issuer } : undefined;
}

function codeOfFailure({ code }: Failure, to: string) {
  if (code === 'redirect-refused' && !/^https?:$/.test(URL.parse(to)?.protocol ?? ''))
    return 'redirect-scheme';
  return lookUp(failures, code) ?? 'broken-answer';
}

const failures = {
  'redirect-refused': 'redirect-refused',
  'scheme-refused': 'redirect-refused',
  'address-refused': 'redirect-refused',
  'redirect-loop': 'redirect-loop',
  'too-many-redirects': 'redirect-loop',
  'timeout-answer': 'too-slow',
  'timeout-total': 'too-slow',
  'too-large': 'too-large',
  'headers-too-large': 'too-large',
} as const satisfies { readonly [Code in FailureCode]?: string };
