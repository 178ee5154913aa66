import { Box } from 'ink';
import type { ReactNode } from 'react';
import stringWidth from 'string-width';
import type { JsonObject, JsonValue } from '../../core/json/json-value.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import type { Session } from '../../session/session.ts';
import { useDisplay } from '../display.ts';
import { OneLine, Printed } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { LongList } from '../window/scroll-window.tsx';

interface ClaimsTableProps {
  readonly shown: Shown;
  readonly documents: readonly ClaimsDocument[];
}

/** More than anyone reads; what a provider sends beyond that must not slow the screen. */
const most = 1000;

/** What Infra reads comes first, as people look for it (Infra: providers/oidc.go). */
const isRead = (name: string) => ['email', 'name', 'groups'].includes(name.toLowerCase());

/** Each claim with its value and the documents that contain it. */
export function ClaimsTable({ shown, documents }: ClaimsTableProps) {
  const { columns } = useDisplay();
  const isWide = columns >= 70;
  const names = [...new Set(documents.flatMap(({ claims }) => Object.keys(claims)))];
  const ordered = names.toSorted((one, other) => Number(isRead(other)) - Number(isRead(one)));
  const listed = ordered.slice(0, most);
  const widest = Math.max(...listed.map((name) => stringWidth(name)), 4);
  const nameWidth = Math.min(20, Math.floor(columns / 3), widest);
  /** One cell per document, as wide as its title if there is room. */
  const cells = (cell: (document: ClaimsDocument, words: string) => ReactNode) =>
    documents.map((document) => {
      const words = isWide ? document.title : document.short;
      return (
        <Box key={document.title} width={isWide ? Math.max(words.length, 8) : words.length} flexShrink={0}>
          {cell(document, words)}
        </Box>
      );
    });
  const row = (index: number) => {
    const name = listed[index] ?? '';
    const textIn = ({ claims }: ClaimsDocument) =>
      Object.hasOwn(claims, name) ? claimText(name, claims[name]) : undefined;
    const value = documents.map(textIn).find((text) => text !== undefined) ?? '';
    return (
      <Box paddingLeft={2} columnGap={2} height={1}>
        <Box width={nameWidth} flexShrink={0}>
          <OneLine as={isRead(name) ? 'text' : 'dim'}>{name}</OneLine>
        </Box>
        <Box flexGrow={1}>
          <OneLine as={isRead(name) ? 'value' : 'text'}>{value}</OneLine>
        </Box>
        {cells((document) => heldAs(textIn(document), value))}
      </Box>
    );
  };
  return (
    <Box flexDirection="column">
      <Box columnGap={2}>
        <Box flexGrow={1}>
          <OneLine as="title">Everything the provider sent</OneLine>
        </Box>
        {cells((_, words) => (
          <Printed as="dim">{words}</Printed>
        ))}
      </Box>
      <LongList shown={shown} count={listed.length} row={row} />
      {ordered.length > most && <Printed as="dim">{`  and ${ordered.length - most} more`}</Printed>}
    </Box>
  );
}

/** Whether a document contains the claim, and its value if that differs. */
function heldAs(text: string | undefined, value: string): ReactNode {
  if (text === undefined) return null;
  return text === value ? <Printed>●</Printed> : <OneLine as="warn">{`≠ ${text}`}</OneLine>;
}

/** One of the documents that a login brings. */
export interface ClaimsDocument {
  readonly title: string;
  /** Used if there is no room for the title. */
  readonly short: string;
  readonly claims: JsonObject;
}

/** The documents of the login; the access token only if it is a readable JWT. */
export function loginClaims({ facts }: Pick<Session, 'facts'>): readonly ClaimsDocument[] {
  const tokens = presentFact(facts, 'tokens');
  const documents = [
    { title: 'ID token', short: 'ID', claims: tokens?.idToken?.claims },
    { title: 'UserInfo', short: 'UI', claims: presentFact(facts, 'userinfo')?.claims },
    { title: 'access token', short: 'AT', claims: tokens?.accessTokenClaims },
  ];
  return documents.flatMap(({ claims, ...names }) => (claims ? [{ ...names, claims }] : []));
}

/** NumericDate claims (RFC 7519, 2), which people read better as a time. */
const times: readonly string[] = ['exp', 'iat', 'nbf', 'auth_time', 'updated_at'];
const lastSecond = 8_640_000_000_000;
/** More than a row holds. */
const mostMembers = 100;

/** Long lists are converted to text once, not for each screen. */
const remembered = new WeakMap<object, string>();

function claimText(name: string, value: JsonValue | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && times.includes(name) && Math.abs(value) <= lastSecond)
    return `${value}  ${new Date(value * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const text = remembered.get(value) ?? structured(value);
  remembered.set(value, text);
  return text;
}

function structured(value: object): string {
  const isNames = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return isNames ? value.slice(0, mostMembers).join(', ') : JSON.stringify(value);
}
