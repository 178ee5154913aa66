import { type JsonObject, stringMember, stringsMember } from '../../core/json/json-value.ts';
import { printable } from '../../core/text/printable.ts';
import { idTokenTrouble } from '../../go/go-oidc/id-token.ts';
import { always, type PastedProblem, type PastedReading } from './pasted-reading.ts';
import { problemsOfClaims } from './problems-of-claims.ts';
import { problemsOfForm } from './problems-of-form.ts';
import { problemsOfTimes, shownTime, timeIn } from './problems-of-times.ts';
import { type TokenKind, tokenKind } from './token-kind.ts';
import type { PastedToken } from './tokens-in.ts';

const titles: Readonly<Record<TokenKind, string>> = {
  'id-token': 'An ID token',
  'access-token': 'An access token in the form of a JWT',
  'refresh-token': 'A refresh token in the form of a JWT',
  'logout-token': 'A logout token',
  'client-assertion': 'A client assertion, with which a client authenticates at the token endpoint',
  'dpop-proof': 'A DPoP proof, which is valid for one request',
  'service-account': 'A token of a cluster’s service account',
  encrypted: 'An encrypted token (JWE)',
  unclear: 'A signed token (JWT); its claims do not say whether it is an ID token or an access token',
};

/** A token's kind and contents, and the problems in it. Its signature is neither verified nor shown. */
export function readToken(token: PastedToken, now: number): PastedReading {
  const kind = tokenKind(token);
  const claims = kind === 'encrypted' ? {} : (token.claims ?? {});
  const exp = timeIn(claims, 'exp');
  const secret =
    kind !== 'logout-token' && (kind === 'encrypted' || exp === undefined || exp * 1000 > now)
      ? 'A live token is a secret: anyone who has it can act as its owner. If others saw it, end the session.'
      : 'It has expired. A live one is a secret: do not paste it where others can read it.';
  const of =
    token.claims && kind !== 'encrypted'
      ? [...problemsOfTimes(claims, now), ...problemsOfClaims(claims, kind)]
      : [];
  return {
    title: titles[kind],
    says: [secret, ...saidBy(token.header ?? {}, claims, exp)],
    problems: [...problemsOfForm(token, kind), ...of, ...unreadableForGo(token, kind, now)].sort(
      (one, other) => Number(one.fails === 'sometimes') - Number(other.fails === 'sometimes'),
    ),
  };
}

function saidBy(header: JsonObject, claims: JsonObject, exp: number | undefined): readonly string[] {
  const iat = timeIn(claims, 'iat');
  const members: readonly (readonly [string, string | undefined])[] = [
    ['issuer', stringMember(claims, 'iss')],
    ['audience', stringMember(claims, 'aud') ?? stringsMember(claims, 'aud')?.join(', ')],
    ['authorized party', stringMember(claims, 'azp')],
    ['signed with', stringMember(header, 'enc') === undefined ? stringMember(header, 'alg') : undefined],
    ['encrypted with', stringMember(header, 'enc')],
    ['key', stringMember(header, 'kid')],
    ['made at', iat === undefined ? undefined : shownTime(iat)],
    ['valid until', exp === undefined ? undefined : shownTime(exp)],
    ['claims', Object.keys(claims).join(', ') || undefined],
  ];
  return members.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${printable(value, 300)}`],
  );
}

/** Why Go’s libraries cannot read a token whose parts are well-formed. */
function unreadableForGo(token: PastedToken, kind: TokenKind, now: number): readonly PastedProblem[] {
  const { header, payload, claims } = token;
  if (!header || payload === undefined || !claims || !['id-token', 'unclear'].includes(kind)) return [];
  const found = idTokenTrouble({
    algorithms: [stringMember(header, 'alg') ?? ''],
    now,
    parts: token.parts,
    payload,
    header,
    signatureValid: true,
  });
  return found?.rule === 'claims' || found?.rule === 'claim-sources'
    ? [
        always(
          `Go’s library cannot read it, and says: ${printable(found.message, 300)}`,
          'Configure the provider to send that claim in its standard type (OpenID Connect Core 1.0, 2 and 5.1).',
        ),
      ]
    : [];
}
