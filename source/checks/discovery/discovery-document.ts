import { defineCheck, type TypedUrlRule } from '../../core/check.ts';
import type { DiscoveryFact, Facts, IssuerSearch } from '../../core/facts.ts';
import type { Failure } from '../../core/failure.ts';
import { discoveryUrl } from '../../go/go-oidc/discovery-url.ts';
import { answerInWords, withRedirects } from '../../readings/answer-in-words.ts';
import { documentFinding } from '../../readings/document-finding.ts';
import { plainRedirect } from '../../readings/not-seen-from-here.ts';
import { readDiscovery } from '../../readings/read-discovery.ts';
import { typedEndpoint } from '../../readings/typed-endpoint.ts';

const openUp = {
  say: 'Make the discovery document and the keys readable without signing in.',
  steps: [
    'In the proxy or gateway in front of the provider, let requests to {path} through.',
    'Do the same for the addresses of the keys, the token endpoint and UserInfo.',
  ],
};

/** Whether there is a document, and whether Infra can read the one that it would fetch. */
export const discoveryDocument = defineCheck({
  id: 'discovery-document',
  phase: 'discovery',
  title: 'Discovery document',
  cites: ['OpenID Connect Discovery 1.0, 4.2', 'coreos/go-oidc: oidc/oidc.go (NewProvider)', 'encoding/json'],
  requirements: ['INF-02', 'INF-09'],
  owner: 'provider',
  subject: { kind: 'document', from: 'document' },
  needs: ['input', 'typedUrlDiscovery', 'issuerSearch'],
  optionalFacts: ['discovery'],
  didYouMean: true,
  dependsOn: ['url-form', 'dns', 'reach', 'tls'],
  outcomes: {
    readable: { verdict: 'pass', summary: 'The document at {place} can be read.' },
    'found-elsewhere': {
      verdict: 'skipped',
      summary:
        'What was typed is {what}, not an issuer: there is no document at {place}; the one of {found} is looked at instead.',
    },
    'not-seen': { verdict: 'skipped', summary: 'The document was not read: “Certificate” says why.' },
    redirected: {
      verdict: 'warn',
      summary: 'The document is found only after a redirect to another host: {to}.',
      remedy: { say: 'If the issuer is that other address, give it to {relyingParty} directly.' },
    },
    'content-type': {
      verdict: 'warn',
      summary: 'The document is sent as “{mediaType}” instead of application/json.',
      remedy: {
        say: 'Configure the provider to send the content type application/json.',
        value: 'application/json',
      },
    },
    'not-utf-8': {
      verdict: 'warn',
      summary: 'The document holds bytes that are not UTF-8.',
      remedy: { say: 'Configure the provider to send the document as UTF-8.' },
    },
    'repeated-member': {
      verdict: 'warn',
      subject: { kind: 'member', from: 'names' },
      summary: 'The document names {names} more than once.',
      remedy: { say: 'Leave one of them in the document.' },
    },
    'not-found': {
      verdict: 'fail',
      summary: 'There is no document at {place}: {answer}.',
      remedy: {
        say: 'Compare the path with the issuer that the provider’s console shows; upper and lower case count.',
      },
    },
    refused: {
      verdict: 'fail',
      summary: 'The provider, or something in front of it, refuses to show {place}: {answer}.',
      remedy: openUp,
    },
    'rate-limited': {
      verdict: 'fail',
      summary: 'The provider answers “too many requests” for {place}: {answer}.',
      remedy: { say: 'Wait a little and check again; then raise the limit for this address.' },
    },
    'server-error': {
      verdict: 'fail',
      summary: '{place} returns an error instead of the document: {answer}.',
      remedy: {
        say: 'Look at the provider’s log and at that of any proxy in front of it; check again when it runs.',
      },
    },
    'other-status': {
      verdict: 'fail',
      summary: '{place} must answer with status 200; it answers {answer}.',
      remedy: { say: 'Compare the path with the issuer that the provider’s console shows.' },
    },
    'sign-in-page': {
      verdict: 'fail',
      summary: '{place} returns a sign-in page instead of the document: {answer}.',
      remedy: openUp,
    },
    'bot-check': {
      verdict: 'fail',
      summary: '{place} returns a bot check instead of the document: {answer}.',
      remedy: openUp,
    },
    'web-page': {
      verdict: 'fail',
      summary: '{place} returns a web page instead of the document: {answer}.',
      remedy: {
        say: 'Compare the path with the issuer that the provider’s console shows; upper and lower case count.',
      },
    },
    'byte-order-mark': {
      verdict: 'fail',
      summary: 'An invisible byte order mark stands before the document.',
      remedy: { say: 'Save or send the document as UTF-8 without a byte order mark.' },
    },
    'utf-16': {
      verdict: 'fail',
      summary: 'The document is sent as UTF-16; JSON must be UTF-8.',
      remedy: { say: 'Configure the provider to send the document as UTF-8.' },
    },
    empty: {
      verdict: 'fail',
      summary: 'The answer at {place} is empty: {answer}.',
      remedy: { say: 'Look at the provider’s log; the document must be a JSON object.' },
    },
    'not-json': {
      verdict: 'fail',
      summary: '{place} does not return JSON: {answer}. {relyingParty}’s reader says: {goError}.',
      remedy: {
        say: 'Check the path, and that nothing in front of the provider changes the document.',
      },
    },
    'not-an-object': {
      verdict: 'fail',
      summary: '{place} returns JSON that is not a discovery document: {answer}.',
      remedy: { say: 'Compare the path with the issuer that the provider’s console shows.' },
    },
    'wrong-type': {
      verdict: 'fail',
      subject: { kind: 'member', from: 'member' },
      summary: 'In the document, “{member}” is of the wrong type: {got} instead of {wanted}.',
      remedy: { say: 'Configure the provider to write “{member}” as {wanted}.' },
    },
    'redirect-to-http': {
      verdict: 'warn',
      leavesOpen: 'what the document behind the redirect to plain http says',
      summary: 'The document’s address redirects to plain http, which is not followed here: {place} to {to}.',
      remedy: {
        say: 'Configure the provider to serve the document over https without that redirect; behind a proxy, forward X-Forwarded-Proto.',
        value: '{document}',
      },
    },
    'redirect-refused': {
      verdict: 'fail',
      summary: 'It is not safe to follow where the document’s address leads: {place} to {to}. {detail}.',
      remedy: { say: 'Configure the provider to serve the document over https without that redirect.' },
    },
    'redirect-scheme': {
      verdict: 'fail',
      summary: 'The document’s address redirects to something that is no web address: {place} to {to}.',
      remedy: { say: 'Configure the provider to serve the document over https without that redirect.' },
    },
    'redirect-loop': {
      verdict: 'fail',
      summary: 'The redirects from the document’s address do not end: {place}.',
      remedy: {
        say: 'Configure the proxy to tell the provider that people come over https (X-Forwarded-Proto).',
      },
    },
    'too-slow': {
      verdict: 'fail',
      summary: 'The provider took the request for {place} and did not answer in time: {detail}.',
      remedy: {
        say: 'Look at the provider’s load and log; a longer --timeout shows whether it answers at all.',
      },
    },
    'too-large': {
      verdict: 'fail',
      summary: 'The answer at {place} is far too large for a discovery document: {detail}.',
      remedy: { say: 'Find out what answers at this address.' },
    },
    'broken-answer': {
      verdict: 'fail',
      summary: 'The answer at {place} breaks off or is damaged: {detail}.',
      remedy: { say: 'Look at the proxy in front of the provider.' },
    },
  },
  judge({ input: { configuration }, typedUrlDiscovery, issuerSearch }, { typedUrl }, { discovery } = {}) {
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
    return { code, values: { ...values, answer: answerInWords(answer), ...more } };
  },
});

/** Where the address that was typed is known for what it is: a document's own, or one that a document names. */
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
  switch (code) {
    case 'redirect-refused':
      return /^https?:$/.test(URL.parse(to)?.protocol ?? '') ? 'redirect-refused' : 'redirect-scheme';
    case 'scheme-refused':
    case 'address-refused':
      return 'redirect-refused';
    case 'redirect-loop':
    case 'too-many-redirects':
      return 'redirect-loop';
    case 'timeout-answer':
    case 'timeout-total':
      return 'too-slow';
    case 'too-large':
    case 'headers-too-large':
      return 'too-large';
    default:
      return 'broken-answer';
  }
}
