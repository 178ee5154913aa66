import { describe, expect, test } from 'vitest';
import { readServerOutput } from '../../../source/relying-parties/infra/server/server-output.ts';

const document = '{"issuer":"https://id.acme.dev","token_endpoint":"https://id.acme.dev/token"}';
const saved = (typedUrlDiscovery: object) => JSON.stringify({ facts: 2, gathered: { typedUrlDiscovery } });

describe('the output of Infra’s server', () => {
  test.each<[string, string, string]>([
    ['wget of Alpine', "wget: bad address 'id.acme.dev'", 'name-not-found'],
    ['wget of Alpine', "wget: can't connect to remote host (10.1.2.3): Connection refused", 'refused'],
    ['wget of Alpine', "wget: can't connect to remote host (10.1.2.3): Operation timed out", 'no-way'],
    ['wget of Alpine', 'wget: download timed out', 'no-way'],
    [
      'wget of Alpine',
      'ssl_client: id.acme.dev: certificate verification failed: self signed certificate in certificate chain\nwget: error getting response: Connection reset by peer',
      'untrusted',
    ],
    [
      'wget of Alpine',
      'ssl_client: id.acme.dev: TLS connect failed: certificate has expired\nwget: error getting response',
      'certificate-dates',
    ],
    ['GNU wget', 'wget: unable to resolve host address ‘id.acme.dev’', 'name-not-found'],
    [
      'GNU wget',
      "ERROR: cannot verify id.acme.dev's certificate, issued by ‘CN=acme’:\n  Unable to locally verify the issuer's authority.",
      'untrusted',
    ],
    ['curl', 'curl: (6) Could not resolve host: id.acme.dev', 'name-not-found'],
    ['curl', 'curl: (7) Failed to connect to id.acme.dev port 443 after 2 ms: Connection refused', 'refused'],
    ['curl', 'curl: (28) Connection timed out after 10001 milliseconds', 'no-way'],
    ['curl', 'curl: (60) SSL certificate problem: self-signed certificate in certificate chain', 'untrusted'],
    [
      'curl',
      "curl: (60) SSL: no alternative certificate subject name matches target host name 'id.acme.dev'",
      'certificate-name',
    ],
    ['curl', 'curl: (5) Could not resolve proxy: proxy.acme.dev', 'proxy'],
    ['curl', 'curl: (56) CONNECT tunnel failed, response 403', 'proxy'],
    [
      'Infra’s log',
      'DEBUG error validating oidc provider: get provider openid info: Get "https://id.acme.dev/.well-known/openid-configuration": x509: certificate signed by unknown authority',
      'untrusted',
    ],
    [
      'Infra’s log',
      'Get "https://id.acme.dev/": dial tcp: lookup id.acme.dev on 10.96.0.10:53: no such host',
      'name-not-found',
    ],
    ['Infra’s log', 'Get "https://id.acme.dev/": proxyconnect tcp: dial tcp: connection refused', 'proxy'],
    ['Infra’s log', 'Get "https://id.acme.dev/": context deadline exceeded', 'no-way'],
    ['kubectl', 'Error from server (NotFound): deployments.apps "infra-server" not found', 'command'],
    [
      'kubectl',
      'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
      'command',
    ],
    [
      'kubectl',
      'error: Internal error occurred: exec failed: exec: "wget": executable file not found in $PATH: unknown',
      'command',
    ],
    ['a sign-in page', '<!DOCTYPE html><title>Sign in</title>', 'page'],
    ['something else', 'Defaulted container "infra" out of: infra, metrics', 'unclear'],
  ])('of %s, “%s”, is read', (_, output, is) => {
    expect(readServerOutput(output)).toMatchObject({ is, words: expect.stringMatching(/./) });
  });

  test.each<[string, string, object]>([
    ['a document', document, { is: 'document', issuer: 'https://id.acme.dev' }],
    [
      'a document after a note of kubectl, in one line',
      `Defaulted container "infra" out of: infra, metrics ${document}`,
      { is: 'document', issuer: 'https://id.acme.dev' },
    ],
    [
      'another issuer in Infra’s log, whose quotes are escaped',
      'error="oidc: issuer did not match the issuer returned by provider, expected \\"https://id.acme.dev\\" got \\"https://id.internal\\""',
      { is: 'document', issuer: 'https://id.internal' },
    ],
    [
      'a status in wget’s words',
      'wget: server returned error: HTTP/1.1 403 Forbidden',
      { is: 'status', status: 403 },
    ],
    [
      'a status in curl’s words',
      'curl: (22) The requested URL returned error: 503',
      { is: 'status', status: 503 },
    ],
    [
      'a status in Infra’s log',
      'get provider openid info: 404 Not Found: {"error":"Realm does not exist"}',
      { is: 'status', status: 404 },
    ],
    [
      'saved facts of a host that was not found',
      saved({ outcome: 'failed', failure: { code: 'dns-not-found', message: 'The name is not found.' } }),
      { is: 'name-not-found', words: 'The name is not found.' },
    ],
    [
      'saved facts of an answer',
      saved({ outcome: 'answered', answer: { status: 200, body: document } }),
      { is: 'document', issuer: 'https://id.acme.dev' },
    ],
    [
      'saved facts of a refusal',
      saved({ outcome: 'answered', answer: { status: 403, body: 'no' } }),
      { is: 'status', status: 403 },
    ],
    [
      'saved facts of a page',
      saved({ outcome: 'answered', answer: { status: 200, body: '<p>sign in' } }),
      { is: 'page', words: '<p>sign in' },
    ],
  ])('is known from %s', (_, output, sight) => {
    expect(readServerOutput(output)).toEqual(sight);
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['JSON that is none of it', '{"gathered":[],"issuer":1}'],
    ['facts without a failure', saved({ failure: {} })],
    ['facts of a code that is none', saved({ failure: { code: '__proto__', message: 'x' } })],
    ['brackets without end', '{'.repeat(200_000)],
    ['one long line', 'x'.repeat(1_000_000)],
    ['a line full of quotes', 'did not match the issuer returned by provider, expected "'.repeat(20_000)],
    ['escape sequences', '\u001b]0;owned\u0007\u001b[2J'],
  ])('keeps little of %s, and is fast', (_, output) => {
    const before = performance.now();
    const sight = readServerOutput(output);
    expect(performance.now() - before).toBeLessThan(2000);
    expect(sight.is).toBe('unclear');
    expect('words' in sight && sight.words.length).toBeLessThanOrEqual(300);
  });
});
