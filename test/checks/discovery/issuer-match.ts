import type { Gathered } from '../../../source/core/facts/facts.ts';
import { tokens } from '../../support/facts.ts';
import { discovered, document, fine } from '../discovered.ts';
import type { Case } from '../outcomes.ts';
import { nowhere, text, url } from './facts.ts';

const other = (issuer: string, solved?: string): Gathered => ({
  ...discovered(document.issuer, JSON.stringify({ ...document, issuer })),
  issuerSearch: {
    candidates: [
      { issuer: document.issuer, because: 'as-infra', outcome: { is: 'names-other-issuer', issuer } },
    ],
    ...(solved !== undefined && { issuer: solved }),
  },
});

const tokensOf = (iss: string) =>
  tokens({
    idToken: {
      parts: 3,
      payload: JSON.stringify({ iss }),
      claims: { iss },
      signature: { is: 'valid', refetched: false },
    },
  });

export const cases: readonly Case[] = [
  ['the same', 'matches', fine],
  ...['id.acme.dev', 'http://id.acme.dev', ' https://id.acme.dev '].map(
    (typed): Case => [`${typed}, once Infra has cleaned it`, 'matches', discovered(typed, text)],
  ),
  ['a slash more', 'issuer-trailing-slash', other('https://id.acme.dev/', 'https://id.acme.dev/')],
  ['another case', 'issuer-case', other('https://ID.acme.dev', 'https://ID.acme.dev')],
  ['a port written out', 'issuer-port', other('https://id.acme.dev:443', 'https://id.acme.dev:443')],
  ['another path', 'issuer-path', other('https://id.acme.dev/oidc', 'https://id.acme.dev/oidc')],
  ['another host', 'issuer-host', other('https://login.acme.dev', 'https://login.acme.dev')],
  [
    'another host than the ID token, which names what was typed',
    'issuer-in-document-only',
    { ...other('https://id.acme.dev.', 'https://id.acme.dev.'), tokens: tokensOf(document.issuer) },
  ],
  [
    'another host, which the ID token names too',
    'issuer-host',
    { ...other('https://id.acme.dev.', 'https://id.acme.dev.'), tokens: tokensOf('https://id.acme.dev.') },
  ],
  ['the address of the document', 'discovery-url-typed', nowhere(url)],
  ['the address of an endpoint', 'other-address-typed', nowhere('https://id.acme.dev/authorize')],
  ['http', 'issuer-scheme', other('http://id.acme.dev')],
  ['http on a port of its own', 'issuer-scheme', other('http://id.acme.dev:8080')],
  ['a name inside the cluster', 'issuer-not-reachable', other('http://keycloak.internal:8080')],
  ['another host that does not lead back', 'issuer-not-reachable', other('https://login.acme.dev')],
  [
    'an older one of its product, where a current one was found',
    'issuer-outdated',
    other('https://sts.windows.net/01234567-89ab-cdef-0123-456789abcdef/', 'https://login.acme.dev/v2.0'),
  ],
  ['a pattern', 'issuer-template', other('https://login.microsoftonline.com/{tenantid}/v2.0')],
  ['no address', 'issuer-not-a-url', other('acme.com')],
  ['nothing', 'issuer-missing', other('')],
  [
    'two of them',
    'issuer-repeated',
    discovered(document.issuer, text.replace('}', ',"Issuer":"https://old.acme.dev"}')),
  ],
  [
    'the right one and then null, which keeps it',
    'matches',
    discovered(document.issuer, text.replace('}', ',"issuer":null}')),
  ],
  [
    'another one and then null',
    'issuer-repeated',
    discovered(document.issuer, text.replace('}', ',"issuer":"https://old.acme.dev","issuer":null}')),
  ],
];
