import type { Gathered } from '../../../source/core/facts/facts.ts';
import type { HttpAnswer } from '../../../source/core/facts/http-exchange.ts';
import { answered, document, failed, fine } from '../discovered.ts';
import { without } from '../network/facts.ts';
import type { Case } from '../outcomes.ts';
import { text, url } from './facts.ts';

function body(content: string, more: Partial<HttpAnswer> = {}): Gathered {
  return { ...fine, typedUrlDiscovery: answered(url, content, more), issuerSearch: { candidates: [] } };
}

function broken(code: Parameters<typeof failed>[1], ...to: readonly string[]): Gathered {
  return { ...fine, typedUrlDiscovery: failed(url, code, to), issuerSearch: { candidates: [] } };
}

const html = { headers: { 'content-type': 'text/html' } };
const walled = {
  ...html,
  redirects: [{ status: 302, from: url, to: 'https://acme.cloudflareaccess.com/cdn-cgi/access/login' }],
};
const moved = {
  url: 'https://other.example.com/doc',
  redirects: [{ status: 301, from: url, to: 'https://other.example.com/doc' }],
};

export const cases: readonly Case[] = [
  ['a good document', 'readable', fine],
  [
    'a redirect on the same host',
    'readable',
    body(text, { redirects: [{ status: 301, from: url, to: url }] }),
  ],
  [
    'a document with members of its own',
    'readable',
    body(JSON.stringify({ ...document, request_id: 1, x: null })),
  ],
  ['the document in a list', 'in-a-list', body(`[${text}]`)],
  [
    'the document’s own address',
    'found-elsewhere',
    {
      ...body('', { status: 404 }),
      issuerSearch: { candidates: [], issuer: 'https://id.acme.dev/oidc', reachedBy: 'typed-url' },
    },
  ],
  [
    'nothing there, but a document near it',
    'not-found',
    {
      ...body('', { status: 404 }),
      issuerSearch: { candidates: [], issuer: 'https://id.acme.dev/oidc', reachedBy: 'guess' },
    },
  ],
  ['a redirect to another host', 'redirected', body(text, moved)],
  ['text/plain', 'content-type', body(text, { headers: { 'content-type': 'text/plain' } })],
  ['no content type', 'content-type', body(text, { headers: {} })],
  ['Latin-1', 'not-utf-8', body(text, { encoding: 'not-utf-8' })],
  [
    'a member in two spellings',
    'repeated-member',
    body(text.replace('{', '{"Token_Endpoint":"https://id.acme.dev/t",')),
  ],
  ['a certificate whose key is too short', 'not-seen', without('tls-weak-key')],
  ['404 of a host that is not known', 'host-unknown', body('{"message":"host not known"}', { status: 404 })],
  ['404', 'not-found', body('{"error":"Realm does not exist"}', { status: 404 })],
  ['404 of a path that leads nowhere', 'not-found', body('{"error":"other host"}', { status: 404 })],
  ...(
    [
      ['nginx', '<html><head><title>404 Not Found</title></head><body><hr><center>nginx/1.22.1</center>'],
      ['Apache', '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>'],
      ['an ingress', 'default backend - 404'],
    ] as const
  ).map(([server, page]): Case => [`404 of ${server} itself`, 'not-passed-on', body(page, { status: 404 })]),
  [
    'the document only at the program’s first file',
    'served-elsewhere',
    {
      ...body('', { status: 404 }),
      issuerSearch: {
        candidates: [
          {
            issuer: 'https://id.acme.dev/index.php',
            because: 'first-file',
            outcome: { is: 'names-other-issuer', issuer: 'https://id.acme.dev' },
          },
        ],
      },
    },
  ],
  ['403', 'refused', body('no', { status: 403 })],
  ['429', 'rate-limited', body('', { status: 429 })],
  ['503', 'server-error', body('<h1>503</h1>', { status: 503 })],
  ['204', 'other-status', body('', { status: 204 })],
  ['a sign-in page', 'sign-in-page', body('<!doctype html><title>Sign in to Acme</title>', html)],
  ['a gateway that moved the request', 'sign-in-page', body('<html><title>Acme</title>', walled)],
  ['a bot check', 'bot-check', body('<title>Just a moment...</title>', { ...html, status: 403 })],
  ['a page', 'web-page', body('<!doctype html><title>Welcome</title>', html)],
  ['a byte order mark', 'byte-order-mark', body(`\ufeff${text}`, { encoding: 'utf-8-bom' })],
  ['UTF-16', 'utf-16', body('{\u0000', { encoding: 'utf-16' })],
  ['nothing', 'empty', body(' ')],
  ['half a document', 'not-json', body(text.slice(0, 40))],
  ['two documents', 'not-json', body(`${text}${text}`)],
  ['a list', 'not-an-object', body('[]')],
  ['null', 'not-an-object', body('null')],
  ['another object', 'not-an-object', body('{"hello":"world"}')],
  ['scopes as text', 'wrong-type', body(JSON.stringify({ ...document, scopes_supported: 'openid email' }))],
  ['an issuer that is a number', 'wrong-type', body(JSON.stringify({ ...document, issuer: 5 }))],
  [
    'algorithms as text, in another case',
    'wrong-type',
    body(text.replace('{', '{"ID_TOKEN_signing_alg_values_supported":"RS256",')),
  ],
  ['a redirect to http', 'redirect-to-http', broken('redirect-refused', 'http://id.acme.dev/x')],
  [
    'a redirect to a metadata address by http',
    'redirect-refused',
    broken('redirect-refused', 'http://169.254.169.254/latest'),
  ],
  ['a redirect to no address', 'redirect-scheme', broken('redirect-refused', 'http://[::1')],
  ['a redirect to a metadata address', 'redirect-refused', broken('address-refused')],
  ['a redirect to a file', 'redirect-scheme', broken('redirect-refused', 'file:///etc/passwd')],
  ['a loop', 'redirect-loop', broken('redirect-loop')],
  ['a slow drip', 'too-slow', broken('timeout-total')],
  ['a flood', 'too-large', broken('too-large')],
  ['a torn answer', 'broken-answer', broken('http-truncated')],
];
