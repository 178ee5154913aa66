import { isOnLoopback } from '../../core/http/address.ts';
import { printable } from '../../core/text/printable.ts';
import type { DeclaredFinding, FoundByOpinion, LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { wordsOf } from './login.ts';
import { requestFindings } from './request-findings.ts';

/** The requests that each finding affects, and the outcomes, as `check/code`, that show it. */
const demands = [
  {
    finding: 'request-refused',
    inTheWayOf: {},
    by: ['par-required', 'request-object-required', 'response-type-refused'].map(
      (code) => `authorize-demands/${code}`,
    ),
  },
  { finding: 'nonce-required', inTheWayOf: { nonce: false }, by: ['authorize-demands/nonce-required'] },
  {
    finding: 'pkce-required',
    inTheWayOf: { pkce: false },
    by: ['required', 'required-by-comparison', 'required-at-login', 'required-at-token-endpoint'].map(
      (code) => `pkce-required/${code}`,
    ),
  },
  { finding: 'code-burnt', inTheWayOf: { clientAuthentication: 'detected' }, by: ['code-burning/burnt'] },
  {
    finding: 'nonce-not-returned',
    inTheWayOf: { nonce: true },
    by: ['id-token-nonce/wrong', 'id-token-nonce/missing'],
  },
  {
    finding: 'client-authentication-refused',
    inTheWayOf: { clientAuthentication: 'client_secret_post' },
    by: ['client-authentication-method/basic-only'],
  },
  {
    finding: 'client-authentication-refused',
    inTheWayOf: { clientAuthentication: 'client_secret_basic' },
    by: ['client-authentication-method/post-only'],
  },
  { finding: 'answered-by-post', inTheWayOf: { formPost: 'refused' }, by: 'form_post' },
  { finding: 'answered-by-post-unproven', inTheWayOf: { formPost: 'unknown' }, by: 'form_post' },
] as const;

/** The findings that only some requests can have, among them one of this type. */
type Conditional<Request> = OfDemands<Request> | OfFurtherRedirectUri<Request>;

type OfDemands<Request, D = (typeof demands)[number]> = D extends (typeof demands)[number]
  ? keyof D['inTheWayOf'] extends never
    ? never
    : D['inTheWayOf'] extends Pick<Request, keyof D['inTheWayOf'] & keyof Request>
      ? D['finding']
      : never
  : never;

type OfFurtherRedirectUri<Request> = Request extends { readonly redirectUris: readonly [string?] }
  ? never
  : 'local-redirect-uri-not-registered';

const ofAny = {
  'request-refused': {},
  'scope-refused': {},
  'scope-not-listed': {},
  'redirect-uri-not-registered': {},
};
type OfAny = keyof typeof ofAny;
type RequestCode<Request> = Conditional<Request> | OfAny;

type Rules = (...given: never) => LoginRequestRules;
/** Changes for one program; `say` and its value replace the remedy. */
type Change = Partial<Omit<DeclaredFinding, 'remedy'> & DeclaredFinding['remedy']>;

/** All findings that the program’s request can have; `changes` has to name the conditional ones. */
export function requestFindingsOf<Request extends Rules>(
  changes: Readonly<Record<Conditional<ReturnType<Request>>, Change>> & { readonly [Code in OfAny]?: Change },
) {
  const named: Readonly<Record<string, Change | undefined>> = { ...ofAny, ...changes };
  const entries = Object.entries(requestFindings).flatMap(([code, finding]) => {
    const change = named[code];
    if (!change) return [];
    const { say, value, ...more } = change;
    const remedy = say === undefined ? finding.remedy : { say, ...(value !== undefined && { value }) };
    return [[code, { ...finding, ...more, remedy }] as const];
  });
  return Object.fromEntries(entries) as Readonly<Record<RequestCode<ReturnType<Request>>, DeclaredFinding>>;
}

const refusedScopes = [
  ['groups-refused', 'groups'],
  ['offline-access-refused', 'offline_access'],
] as const;

/** The provider’s objections to the request as the program sends it. */
export function requestTrouble<Request extends LoginRequestRules>(
  facts: OpinionFacts,
  request: Request,
): readonly FoundByOpinion<RequestCode<Request>>[] {
  const { results } = facts;
  const { outcome } = facts.login ?? {};
  const isPosted = outcome?.is === 'code' && outcome.by === 'form_post';
  type Found = readonly FoundByOpinion<keyof typeof requestFindings>[];
  const found = demands.flatMap(({ finding, inTheWayOf, by }): Found => {
    const isSent = Object.entries(inTheWayOf).every(
      ([key, value]) => request[key as keyof Request] === value,
    );
    if (!isSent) return [];
    if (by === 'form_post') return isPosted ? [{ code: finding }] : [];
    const result = results.find(({ id, code }) => by.some((one) => one === `${id}/${code}`));
    return result
      ? [{ code: finding, values: { ...wordsOf(result), method: request.clientAuthentication } }]
      : [];
  });
  const refused = scopesRefused(request, results);
  const granted = facts.tokens?.response ? (facts.login?.scopes ?? []) : [];
  const taken = isScopesTaken(request, results) ? request.scopes : [];
  const listed = facts.discovery?.specification.scopesSupported;
  const untold = request.scopes.filter(
    (scope) => listed && ![...listed, ...granted, ...taken, ...refused, 'openid'].includes(scope),
  );
  const all: Found = [
    ...found,
    ...unregistered(request, results),
    ...refused.map((scope) => ({ code: 'scope-refused', values: { scope } }) as const),
    ...untold.map((scope) => ({ code: 'scope-not-listed', values: { scope } }) as const),
  ];
  // The compiler cannot infer that findings ruled out by the request’s type never occur.
  return all as readonly FoundByOpinion<RequestCode<Request>>[];
}

/** Redirect URIs that the provider refused when they were tried. */
function unregistered({ redirectUris }: LoginRequestRules, results: OpinionFacts['results']) {
  const codes = ['not-registered', 'further-not-registered', 'insecure'];
  const refused = results.filter(
    ({ id, code }) => id === 'relying-party-redirect-uris' && codes.includes(code),
  );
  return redirectUris.flatMap((redirectUri, index) => {
    if (!refused.some(({ subject }) => subject?.value === printable(redirectUri, 2000))) return [];
    // The first redirect URI serves every login, on any machine.
    const code =
      index > 0 && isOnLoopback(redirectUri)
        ? 'local-redirect-uri-not-registered'
        : 'redirect-uri-not-registered';
    return [{ code, values: { redirectUri } } as const];
  });
}

function scopesRefused({ scopes }: LoginRequestRules, results: OpinionFacts['results']): readonly string[] {
  const ofInfra = refusedScopes.flatMap(([code, scope]) =>
    scopes.includes(scope) && results.some((one) => one.id === 'authorize-scopes' && one.code === code)
      ? [scope]
      : [],
  );
  const tried = results.flatMap(({ id, code, subject }) =>
    id === 'relying-party-scopes' && code === 'refused' && subject ? [subject.value] : [],
  );
  const all = scopes.join(' ');
  const together = results.some(
    ({ id, code, subject }) =>
      id === 'relying-party-scopes' && code === 'together-refused' && subject?.value === all,
  );
  return [
    ...new Set([
      ...ofInfra,
      ...scopes.filter((scope) => tried.includes(printable(scope, 2000))),
      ...(together ? [all] : []),
    ]),
  ];
}

/** True if the provider accepted all of them together. */
function isScopesTaken({ scopes }: LoginRequestRules, results: OpinionFacts['results']): boolean {
  return results.some(
    ({ id, code, subject }) =>
      id === 'relying-party-scopes' && code === 'accepted' && subject?.value === scopes.join(' '),
  );
}
