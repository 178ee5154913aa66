import type { DeclaredFinding, FoundByOpinion, LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { wordsOf } from './login.ts';

/** What the provider demands of a request, or refuses in it. */
export const requestFindings = {
  'pkce-required': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'The provider demands PKCE of this client, and {relyingParty} as it is set sends none.',
    remedy: {
      say: 'Turn PKCE (S256) on in {relyingParty} where it has a setting for it; otherwise stop demanding it of this client.',
    },
    cites: ['RFC 7636, 4.4.1'],
  },
  'nonce-required': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'The provider demands a nonce, and {relyingParty} as it is set sends none.',
    remedy: {
      say: 'Turn the nonce on in {relyingParty} where it has a setting for it; otherwise stop demanding it of this client.',
    },
    cites: ['OpenID Connect Core 1.0, 3.1.2.1'],
  },
  'request-refused': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The provider refuses a plain authorization request, and {relyingParty} sends no other: {cause}',
    remedy: { say: 'Stop demanding it of this client.' },
    cites: ['RFC 9126, 5', 'RFC 9101, 10.5'],
  },
  'scope-refused': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The provider refuses the scope “{scope}” to this client, and {relyingParty} asks for it.',
    remedy: {
      say: 'Allow the scope “{scope}” for this client, or leave it out in {relyingParty}.',
      value: '{scope}',
    },
    cites: ['RFC 6749, 3.3'],
  },
  'scope-not-listed': {
    verdict: 'warn',
    owner: 'provider',
    summary:
      '{relyingParty} asks for the scope “{scope}”, which the document does not list; a strict provider answers “invalid_scope”.',
    remedy: {
      say: 'Allow the scope “{scope}” at the provider, or leave it out in {relyingParty}.',
      value: '{scope}',
    },
    cites: ['OpenID Connect Discovery 1.0, 3', 'RFC 6749, 4.1.2.1'],
  },
  'code-burnt': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The provider uses the code up when it refuses the first authentication method, and {relyingParty} always starts with HTTP Basic.',
    remedy: { say: 'Allow client_secret_basic for this client.', value: 'client_secret_basic' },
    cites: ['golang/oauth2 v0.36.0: internal/token.go (RetrieveToken)'],
  },
  'nonce-not-returned': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The ID token does not hold the nonce that was sent; {relyingParty} compares it.',
    remedy: { say: 'Put the nonce of the request into the ID token, as it came.' },
    cites: ['OpenID Connect Core 1.0, 3.1.3.7 (11)'],
  },
  'answered-by-post': {
    verdict: 'fail',
    owner: 'provider',
    summary:
      'The provider posts its answer, though nobody asked for that, and {relyingParty} only takes a query.',
    remedy: { say: 'Set the response mode of this client to query.', value: 'query' },
    cites: ['RFC 6749, 4.1.2'],
  },
  'answered-by-post-unproven': {
    verdict: 'unknown',
    owner: 'provider',
    summary:
      'The provider posts its answer, though nobody asked for that; whether {relyingParty} takes it is not known.',
    remedy: { say: 'Set the response mode of this client to query.', value: 'query' },
    cites: ['RFC 6749, 4.1.2'],
  },
  'client-authentication-refused': {
    verdict: 'fail',
    owner: 'provider',
    summary: 'The provider does not take {method} from this client, and {relyingParty} sends nothing else.',
    remedy: { say: 'Allow {method} for this client.', value: '{method}' },
    cites: ['OpenID Connect Core 1.0, 9'],
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

type RequestCode = keyof typeof requestFindings;

interface Demand {
  readonly check: string;
  readonly codes: readonly string[];
  readonly finding: RequestCode;
  /** Whether it is in the way of this request. */
  hits(request: LoginRequestRules): boolean;
}

const demands: readonly Demand[] = [
  {
    check: 'authorize-demands',
    codes: ['par-required', 'request-object-required', 'response-type-refused'],
    finding: 'request-refused',
    hits: () => true,
  },
  {
    check: 'authorize-demands',
    codes: ['nonce-required'],
    finding: 'nonce-required',
    hits: ({ nonce }) => !nonce,
  },
  {
    check: 'pkce-required',
    codes: ['required', 'required-by-comparison', 'required-at-login', 'required-at-token-endpoint'],
    finding: 'pkce-required',
    hits: ({ pkce }) => !pkce,
  },
  {
    check: 'code-burning',
    codes: ['burnt'],
    finding: 'code-burnt',
    hits: ({ clientAuthentication }) => clientAuthentication === 'detected',
  },
  {
    check: 'id-token-nonce',
    codes: ['wrong', 'missing'],
    finding: 'nonce-not-returned',
    hits: ({ nonce }) => nonce,
  },
  {
    check: 'client-authentication-method',
    codes: ['basic-only'],
    finding: 'client-authentication-refused',
    hits: ({ clientAuthentication }) => clientAuthentication === 'client_secret_post',
  },
  {
    check: 'client-authentication-method',
    codes: ['post-only'],
    finding: 'client-authentication-refused',
    hits: ({ clientAuthentication }) => clientAuthentication === 'client_secret_basic',
  },
];

const refusedScopes = [
  ['groups-refused', 'groups'],
  ['offline-access-refused', 'offline_access'],
] as const;

/** Where the provider does not take the request as the program sends it. */
export function requestTrouble(
  facts: OpinionFacts,
  request: LoginRequestRules,
): readonly FoundByOpinion<RequestCode>[] {
  const { results } = facts;
  const found = demands.flatMap(({ check, codes, finding, hits }) => {
    const result = results.find(({ id, code }) => id === check && codes.includes(code));
    if (!result || !hits(request)) return [];
    return [{ code: finding, values: { ...wordsOf(result), method: request.clientAuthentication } }];
  });
  const { outcome } = facts.login ?? {};
  const posted = outcome?.is === 'code' && outcome.by === 'form_post' && request.formPost !== 'taken';
  const byPost = request.formPost === 'refused' ? 'answered-by-post' : 'answered-by-post-unproven';
  const refused = refusedScopes.flatMap(([code, scope]) =>
    request.scopes.includes(scope) &&
    results.some((one) => one.id === 'authorize-scopes' && one.code === code)
      ? [scope]
      : [],
  );
  const granted = facts.tokens?.response ? (facts.login?.scopes ?? []) : [];
  const listed = facts.discovery?.specification.scopesSupported;
  const untold = request.scopes.filter(
    (scope) => listed && ![...listed, ...granted, ...refused, 'openid'].includes(scope),
  );
  return [
    ...found,
    ...(posted ? ([{ code: byPost }] as const) : []),
    ...refused.map((scope) => ({ code: 'scope-refused', values: { scope } }) as const),
    ...untold.map((scope) => ({ code: 'scope-not-listed', values: { scope } }) as const),
  ];
}
