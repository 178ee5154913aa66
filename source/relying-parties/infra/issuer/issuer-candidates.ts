import { withoutAtEnds } from '../../../core/text/without-at-ends.ts';
import { discoveryUrl } from '../../../go/go-oidc/discovery-url.ts';
import type { CandidateIssuer } from '../../relying-party.ts';
import { infraIssuer, isLoopbackHttp } from './infra-issuer.ts';
import { isOfferable } from './offerable-issuer.ts';

const most = 12;
const wellKnown = /\/\.well-known\/(?:openid-configuration|oauth-authorization-server)(?=\/|$)/;

/**
 * The issuers that pasted text may stand for, best first. Each survives Infra’s own clean-up unchanged. Never throws; a
 * candidate given as input is the first of its own list.
 */
export function issuerCandidates(
  typed: string,
  allowHttp = false,
  issuersOf: (url: URL) => readonly CandidateIssuer[] = () => [],
): readonly CandidateIssuer[] {
  const found = new Map<string, string>();
  const add = (issuer: string, because: string): void => {
    if (!found.has(issuer) && isOfferable(issuer, allowHttp)) found.set(issuer, because);
  };
  const asInfra = infraIssuer(typed, allowHttp);
  // Kept whatever its form, because Infra asks for it.
  if (URL.parse(asInfra)?.hostname) found.set(asInfra, 'as-infra');

  const text = tidied(typed, allowHttp);
  const url = URL.parse(text);
  if (url?.hostname) {
    const exact = text.replace(/[?#].*$/s, '');
    const isDocument = wellKnown.test(url.pathname);
    // RFC 8414 puts the issuer’s path after the well-known part.
    const path = url.pathname.replace(wellKnown, '');
    if (!isDocument) {
      add(exact, 'as-typed');
      add(otherSlash(exact), 'slash');
    } else {
      const bare = `${url.origin}${path === '/' ? '' : path}`;
      add(exact.replace(wellKnown, ''), 'without-well-known');
      add(bare, 'without-well-known');
      add(otherSlash(bare), 'slash');
    }
    for (const { issuer, because } of issuersOf(url)) add(issuer, because);
    for (const parent of parents(path)) add(`${url.origin}${parent}`, 'parent-path');
    // Without URL rewriting on the web server, PHP programs serve everything through their first file.
    if (!isDocument) add(`${exact.replace(/\/$/, '')}/index.php`, 'first-file');
  }
  return [...found].slice(0, most).map(([issuer, because]) => ({ issuer, because }));
}

/**
 * The addresses of the document for a typed URL: the one that Infra would ask and, if the URL is a document’s, the URL
 * itself.
 */
export function typedDocuments(typed: string, allowHttp: boolean): readonly string[] {
  const text = tidied(typed, allowHttp);
  const isDocument = /\/\.well-known\/openid-configuration$/.test(URL.parse(text)?.pathname ?? '');
  return [discoveryUrl(infraIssuer(typed, allowHttp)), ...(isDocument ? [text] : [])];
}

/**
 * Removes quotes, brackets, spaces and user information, keeps the first word, and sets the scheme that Infra will use.
 */
function tidied(typed: string, allowHttp: boolean): string {
  const visible = typed.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim();
  const word = withoutAtEnds(visible, `<("'\`‘“«[`, `>)"'\`’”»],;`).trim().split(/\s/, 1)[0] ?? '';
  const lower = word.replace(/^http:/i, 'http:');
  if (allowHttp && isLoopbackHttp(lower)) return lower;
  return `https://${word.replace(/^(?:https?:)?\/*/i, '').replace(/^[^/?#]*@/, '')}`;
}

function otherSlash(issuer: string): string {
  return issuer.endsWith('/') ? issuer.slice(0, -1) : `${issuer}/`;
}

/** The path’s parents, nearest first: `/a/b/c` gives `/a/b`, `/a` and the empty path. */
function parents(path: string): readonly string[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.map((_, index) =>
    segments
      .slice(0, segments.length - 1 - index)
      .map((part) => `/${part}`)
      .join(''),
  );
}
