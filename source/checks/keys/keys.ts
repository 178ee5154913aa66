import { defineCheck, fail, pass, skip, warn } from '../../core/checks/define-check.ts';
import type { Subject } from '../../core/checks/subject.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { readGoJoseKeySet } from '../../go/go-jose/key-set.ts';
import { answerInWords } from '../../readings/answer-in-words.ts';
import { failureInWords } from '../../readings/failure-in-words.ts';
import { notSeenFromHere, plainRedirect } from '../../readings/not-seen-from-here.ts';
import { isBotCheck, webPage } from '../../readings/web-page.ts';

/** RFC 7518, 3.3. */
const fewestBits = 2048;

const openUp = { say: 'Make the keys readable without signing in.', value: '{jwksUri}' };

export const keys = defineCheck({
  id: 'keys',
  phase: 'keys',
  title: 'Signing keys',
  cites: ['RFC 7517', 'RFC 7518, 6', 'coreos/go-oidc: oidc/jwks.go', 'go-jose v3.0.0: jwk.go'],
  requirements: ['INF-36', 'INF-37'],
  subject: { kind: 'endpoint', value: 'jwks_uri' },
  needs: ['jwks'],
  optionalFacts: ['discovery'],
  dependsOn: ['solved-document', 'not-a-login-provider', 'endpoints'],
  standsAlone: ({ jwks }, blocker) => blocker === 'endpoints' && jwks.exchange.outcome === 'answered',
  outcomes: {
    readable: pass('All keys are readable ({count}).'),
    'not-seen': skip('{jwksUri} could not be judged from here. {why}'),
    'shared-secret-only': skip(
      'The set at {jwksUri} contains no public key: the provider lists {algorithms}, which sign with the client secret.',
    ),
    'redirect-to-http': warn(
      'The keys’ address {jwksUri} redirects to {to}, without TLS, which is not followed here.',
      'Serve the keys over https without that redirect.',
      { value: '{jwksUri}' },
    ),
    unreachable: fail(
      'The keys at {jwksUri} could not be fetched: {detail}.',
      'Make sure that this address answers, from {relyingParty}’s server too.',
      { value: '{jwksUri}' },
    ),
    'not-found': fail(
      'There are no keys at {jwksUri}: it answers {answer}.',
      'Correct “jwks_uri” in the provider’s settings: it must be the address of the keys.',
    ),
    'needs-sign-in': fail('{jwksUri} requires a login: it answers {answer}.', openUp),
    'bot-check': fail(
      'Bot protection keeps programs away from {jwksUri}: it answers {answer}.',
      'Exempt this address from it (at Cloudflare: a rule that skips the browser integrity check and bot fight mode).',
      {
        value: '{jwksUri}',
        steps: ['Do the same for the discovery document, the token endpoint and UserInfo.'],
      },
    ),
    'rate-limited': fail(
      '{jwksUri} gets too many requests: it answers {answer}.',
      'Wait a little and check again; then raise the rate limit for this address.',
      { value: '{jwksUri}' },
    ),
    'server-error': fail(
      'The provider fails to return its keys: {jwksUri} answers {answer}.',
      'Look at the provider’s log, and check again when it runs.',
    ),
    refused: fail(
      '{jwksUri} must answer with status 200; it answers {answer}.',
      'Configure the provider to answer this address with the keys, for everybody and with status 200.',
      { value: '{jwksUri}' },
    ),
    'web-page': fail('{jwksUri} returns a web page instead of the keys: “{title}”.', openUp),
    'not-a-set': fail(
      '{jwksUri} does not return a key set: {goError}.',
      'The answer must be a JSON object with a list “keys”.',
      { value: '{jwksUri}' },
    ),
    'byte-order-mark': fail(
      'The keys at {jwksUri} begin with an invisible byte order mark: {goError}.',
      'Save or send the keys as UTF-8 without a byte order mark.',
      { value: '{jwksUri}' },
    ),
    empty: fail(
      'The set at {jwksUri} contains no keys.',
      'Choose a signing key (or certificate) for this client at the provider; without one it may sign with the client secret.',
    ),
    'unreadable-key': fail(
      '{relyingParty} cannot read key {position} of {count} ({called}): {goError}.',
      'Remove this key from the set, or {cure}: {called}.',
    ),
    'not-for-signing': warn(
      'Every key in the set ({count}) is marked for encryption (“use”: “enc”).',
      'Publish the signing key with this member.',
      { value: '"use": "sig"' },
    ),
    'weak-key': warn(
      'The RSA key {called} has {bits} bits; RFC 7518 requires 2048 or more.',
      'Create a signing key of 2048 bits or more, and retire the key {called}.',
    ),
    'private-key': fail(
      'The key {called} is published with its private part: anybody can sign tokens with it.',
      'Create a new signing key at once, publish only its public part, and retire the key {called}.',
    ),
    'shared-secret': warn(
      'The key {called} is a shared secret (kty “oct”), and everybody can read it.',
      'Remove this key from the set, and replace it wherever it is used.',
    ),
  },
  judge({ jwks: { url: jwksUri, exchange } }, _, { discovery } = {}) {
    const values = { jwksUri };
    if (exchange.outcome === 'failed') {
      const to = plainRedirect(exchange.failure);
      if (to !== undefined) return { code: 'redirect-to-http', values: { ...values, to } };
      const why = notSeenFromHere(exchange.failure, jwksUri, discovery);
      if (why !== undefined) return { code: 'not-seen', values: { ...values, why } };
      return { code: 'unreachable', values: { ...values, detail: failureInWords(exchange.failure) } };
    }
    const { answer } = exchange;
    if (answer.status !== 200)
      return {
        code: isBotCheck(answer) ? 'bot-check' : refusalWith(answer.status),
        values: { ...values, answer: answerInWords(answer) },
      };
    const page = webPage(answer);
    if (page) return { code: 'web-page', values: { ...values, title: page.title } };
    const set = readGoJoseKeySet(answer.body);
    if (!set.ok && set.is === 'not-a-set')
      return {
        code: answer.body.startsWith('\ufeff') ? 'byte-order-mark' : 'not-a-set',
        values: { ...values, goError: set.message },
      };
    const algorithms = (discovery && followedMetadata(discovery).idTokenSigningAlgValuesSupported) ?? [];
    const isBySecret = algorithms.length > 0 && algorithms.every((name) => /^HS\d/.test(name));
    const isWithoutPublicKey = set.ok ? set.keys.length === 0 : set.refused.every(({ kty }) => kty === 'oct');
    // “Signing algorithms” reports what follows from the algorithms.
    if (isBySecret && isWithoutPublicKey)
      return { code: 'shared-secret-only', values: { ...values, algorithms: algorithms.join(', ') } };
    if (!set.ok) {
      return set.refused.map(({ kid, kty, index, message, member, isEncoding }) => ({
        code: 'unreadable-key' as const,
        values: {
          position: index + 1,
          count: set.total,
          called: `${called(kid)}, ${kty === '' ? 'without a kty' : `kty “${kty}”`}`,
          goError: message,
          cure: isEncoding
            ? 'write its numbers in base64url, with - and _ and without = at the end'
            : member === undefined
              ? 'replace it with an RSA key or an EC key on P-256'
              : `give “${member}” the type that RFC 7517 requires`,
        },
        subject: keyAt(index, kid),
      }));
    }
    if (set.keys.length === 0) return { code: 'empty', values };
    const secret = set.keys.flatMap((key, index) => (key.isSecret ? [{ ...key, index }] : []));
    if (secret.length === 0) {
      const weak = set.keys.flatMap((key, index) => (key.bits < fewestBits ? [{ ...key, index }] : []));
      if (weak.length === 0) {
        const code = set.keys.every(({ use }) => use === 'enc') ? 'not-for-signing' : 'readable';
        return { code, values: { ...values, count: set.keys.length } };
      }
      return weak.map(({ kid, bits, index }) => ({
        code: 'weak-key' as const,
        values: { called: called(kid), bits },
        subject: keyAt(index, kid),
      }));
    }
    return secret.map(({ kid, kty, index }) => ({
      code: kty === 'oct' ? 'shared-secret' : 'private-key',
      values: { called: called(kid) },
      subject: keyAt(index, kid),
    }));
  },
});

function refusalWith(status: number) {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'needs-sign-in';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'refused';
}

/** The key's id, or its position in the set. */
function keyAt(index: number, kid: string): Subject {
  return { kind: 'key', value: kid === '' ? `keys[${index}]` : kid };
}

function called(kid: string): string {
  return kid === '' ? 'without a kid' : `kid “${kid}”`;
}
