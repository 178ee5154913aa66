import type { JsonObject, JsonValue } from '../../core/json-value.ts';
import type { Display } from '../display.ts';
import { cutToWidth } from '../lines/cell-width.ts';
import { blank, cutLine, type Line, line, type Span, span, spansWidth } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { infraReads, type LoginClaims } from './infra-reads.ts';

/**
 * ID token and UserInfo, beside each other where the terminal is wide enough; what Infra reads is marked. An access
 * token that can be read comes last: what is only there, Infra never sees.
 */
export function claimsTable(
  { idToken, userinfo, accessToken }: LoginClaims,
  display: Display,
): readonly Line[] {
  const width = contentWidth(display.columns);
  const last = accessToken
    ? [blank, ...claimLines('Access token, which Infra does not read', accessToken, [], width, display)]
    : [];
  if (display.columns >= 100 && idToken && userinfo && !display.screenReader) {
    const column = Math.floor((width - 3) / 2);
    const left = claimLines('ID token', idToken, infraReads.idToken, column, display);
    const right = claimLines('UserInfo', userinfo, infraReads.userinfo, column, display);
    const rows = Math.max(left.length, right.length);
    return [
      ...Array.from({ length: rows }, (_, row) => beside(left[row], right[row], column, display)),
      ...last,
    ];
  }
  // Below each other, first the one that Infra reads most of.
  return [
    ...(userinfo ? claimLines('UserInfo', userinfo, infraReads.userinfo, width, display) : []),
    ...(idToken && userinfo ? [blank] : []),
    ...(idToken ? claimLines('ID token', idToken, infraReads.idToken, width, display) : []),
    ...last,
  ];
}

/** More than anyone reads; what a provider sends beyond them must not slow the screen. */
const most = 1000;

function claimLines(
  title: string,
  claims: JsonObject,
  read: readonly string[],
  width: number,
  display: Display,
): readonly Line[] {
  const names = Object.keys(claims);
  const isRead = (name: string) => read.includes(name.toLowerCase());
  // What Infra reads first: that is what the person came for.
  const ordered = [...names.filter(isRead), ...names.filter((name) => !isRead(name))].slice(0, most);
  const hidden = names.length - ordered.length;
  const nameWidth = Math.min(20, Math.max(0, ...ordered.map((name) => name.length)), Math.floor(width / 3));
  return [
    line(span(title, 'title'), span(`  ${names.length} ${names.length === 1 ? 'claim' : 'claims'}`, 'dim')),
    ...ordered.map((name) => {
      const marked = isRead(name);
      const mark = marked ? ` ${display.glyphs.infra} Infra` : '';
      const before = span(
        `  ${cutToWidth(span(name).text, nameWidth).padEnd(nameWidth)}  `,
        marked ? 'text' : 'dim',
      );
      const room = width - spansWidth([before]) - mark.length;
      const value = cutToWidth(
        span(shownValue(name, claims[name])).text,
        Math.max(1, room),
        display.glyphs.ellipsis,
      );
      return line(before, span(value, marked ? 'value' : 'text'), span(mark, 'accent'));
    }),
    ...(hidden > 0 ? [line(span(`  and ${hidden} more`, 'dim'))] : []),
  ];
}

/** NumericDate claims (RFC 7519, 2), which people read better as a time. */
const times: readonly string[] = ['exp', 'iat', 'nbf', 'auth_time', 'updated_at'];
const lastSecond = 8_640_000_000_000;

function shownValue(name: string, value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && times.includes(name) && Math.abs(value) <= lastSecond) {
    return `${value}  ${new Date(value * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  }
  return JSON.stringify(value) ?? '';
}

function beside(left: Line | undefined, right: Line | undefined, column: number, display: Display): Line {
  const first: readonly Span[] = left ? cutLine(left, column, display.glyphs.ellipsis).spans : [];
  const gap = span(' '.repeat(column - spansWidth(first) + 3));
  return { spans: [...first, gap, ...(right?.spans ?? [])] };
}
