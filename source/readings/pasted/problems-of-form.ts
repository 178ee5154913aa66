import { stringMember } from '../../core/json/json-value.ts';
import { signatureAlgorithms } from '../../core/token/signature-algorithms.ts';
import { acceptedAlgorithms } from '../../go/go-oidc/accepted-algorithms.ts';
import { always, type PastedProblem, sometimes } from './pasted-reading.ts';
import type { TokenKind } from './token-kind.ts';
import type { PastedToken } from './tokens-in.ts';

const copyAgain = 'Copy the whole token again.';

/** Problems in a token’s parts and signature, before its claims are read (RFC 7515, 3.1 and 7.1). */
export function problemsOfForm(token: PastedToken, kind: TokenKind): readonly PastedProblem[] {
  if (kind === 'encrypted') return [encrypted(token)];
  return [...inParts(token), ...inHeader(token, kind)];
}

function encrypted({ header = {} }: PastedToken): PastedProblem {
  const isForUserinfo = stringMember(header, 'alg') === 'dir' && Object.hasOwn(header, 'iss');
  return always(
    'Only the owner of the key can read it, and most programs read only signed tokens.',
    isForUserinfo
      ? 'Such an access token is issued if the login named no audience (API), and is for UserInfo. Send “audience” to get one that an API can read.'
      : 'Remove the encryption key or algorithm from this client at the provider.',
  );
}

function* inParts({ segments, header, claims }: PastedToken): Generator<PastedProblem> {
  const [first = '', second = '', third = ''] = segments;
  if (segments.length === 2 || (segments.length === 3 && third === '' && !isUnsigned(header)))
    yield always('Its signature is missing: it was cut off.', copyAgain);
  else if (segments.length !== 3)
    yield always(`It has ${segments.length} parts; a signed token has three.`, copyAgain);
  if (!header) yield always(`Its header cannot be read: ${whyUnreadable(first)}.`, copyAgain);
  if (!claims) yield always(`Its claims cannot be read: ${whyUnreadable(second)}.`, copyAgain);
}

function isUnsigned(header: PastedToken['header']): boolean {
  return header !== undefined && stringMember(header, 'alg')?.toLowerCase() === 'none';
}

function whyUnreadable(segment: string): string {
  if (/[+/=]/.test(segment))
    return 'it contains “+”, “/” or “=” from plain base64, but a token is base64url without padding';
  return segment === '' ? 'there is nothing' : 'something was cut off or changed when it was copied';
}

const chooseRs256 =
  'Choose an asymmetric algorithm for this client, such as RS256; some providers require choosing a signing key or certificate for that.';
/** All libraries know these; some know EdDSA too. */
const asymmetric = acceptedAlgorithms(signatureAlgorithms, { acceptsEdDsa: false });

function* inHeader({ header }: PastedToken, kind: TokenKind): Generator<PastedProblem> {
  if (!header) return;
  const alg = stringMember(header, 'alg');
  if (alg === undefined) yield always('Its header names no algorithm that is a string.', chooseRs256);
  else if (alg.toLowerCase() === 'none') yield always('It is not signed (alg “none”).', chooseRs256);
  else if (alg.startsWith('HS')) {
    // Only their issuer reads these.
    if (kind !== 'refresh-token' && kind !== 'client-assertion')
      yield always(
        `It is signed with ${alg}, by a shared secret: programs that know only the published keys refuse it.`,
        chooseRs256,
      );
  } else if (!asymmetric.includes(alg))
    yield sometimes(`It is signed with ${alg}, which many libraries do not support.`, chooseRs256);
  if (!Object.hasOwn(header, 'kid') && alg?.startsWith('HS') === false && kind !== 'dpop-proof')
    yield sometimes(
      'Its header names no key (kid), so a reader has to try all published ones; some refuse.',
      'Configure the provider to put the key’s “kid” into the header.',
    );
}
