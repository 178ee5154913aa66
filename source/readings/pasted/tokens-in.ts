import { type DecodedToken, decodeToken } from '../../core/token/decode-token.ts';

/** A JWT in a text, with its parts as written there. */
export interface PastedToken extends DecodedToken {
  readonly segments: readonly string[];
}

/** The beginning of `{"` or `{ "` in base64, and the parts after it; reads no character twice. */
const written =
  /(?:(?<![\w+/-])|(?<=%[\da-f]{2}))(?:eyJ|eyAi)[\w+/-]{10,60000}={0,2}(?:\.[\w+/-]{0,60000}={0,2}){1,6}/gi;
/** How the headers of JWTs begin, in base64: alg, typ, kid, x5…, enc, cty, jku or jwk, zip. */
const headers = /^eyJ(?:hbGc|0eXA|raWQ|4NX|4NW|lbmM|jdHk|qa3|qd2|6aXA)/;
const most = 3;

/** Each token once. Without “alg” in its header it is something else: a web framework's session, a state. */
export function tokensIn(text: string): readonly PastedToken[] {
  const found = new Set(Array.from(text.matchAll(written), ([token]) => token));
  return [...found].map(takenApart).filter(isToken).slice(0, most);
}

/** Shortens tokens, whose contents are not words of an error and must not be shown. */
export function withTokensCut(text: string): string {
  return text.replace(written, (token) => (isToken(takenApart(token)) ? 'eyJ…' : token));
}

/** Joins the lines of a token that was copied from a terminal; other text is unchanged. */
export function withTokenInOneLine(text: string): string {
  return (text.length < 100_000 && brokenOverLines(text)) || text;
}

function brokenOverLines(text: string): string | undefined {
  const [first = '', ...more] = text.trim().split(/\r?\n[ \t]*/);
  const begins = /^(?:authorization: *)?(?:bearer +)?ey[\w+/=.-]+$/i.test(first);
  const isToken = begins && more.length > 0 && more.every((line) => /^[\w+/=.-]+$/.test(line));
  return isToken ? first + more.join('') : undefined;
}

function takenApart(token: string): PastedToken {
  return { ...decodeToken(token), segments: token.split('.') };
}

function isToken({ header, segments: [first = ''] }: PastedToken): boolean {
  return header ? Object.hasOwn(header, 'alg') : headers.test(first);
}
