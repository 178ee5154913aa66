import { checklist, compactChecklist } from '../blocks/checklist.ts';
import { checks } from '../blocks/checks.ts';
import { fieldLines } from '../blocks/field-lines.ts';
import { redirectRows, scopeRows } from '../blocks/registered.ts';
import { watching } from '../blocks/watching.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';

/** What has to be registered at the provider, each with what is known of it. */
export function registrationScreen(session: Session, display: Display, rows: number): readonly Line[] {
  const gap = rows >= 16 ? [blank] : [];
  const lists = [
    ...fieldLines(
      session,
      'infraServer',
      { label: 'Infra host', example: 'where people open Infra, such as infra.example.com' },
      display,
    ),
    ...loggedIn(session, display),
    ...gap,
    line(span('Redirect URIs to register', 'title')),
    ...checklist(redirectRows(session), display),
    ...(rows >= 20 ? [blank] : []),
    line(span('Scopes Infra will ask for', 'title')),
    ...compactChecklist(scopeRows(session), display),
  ];
  const watched = watching(session, display);
  const results = checks(session, display, rows - lists.length - watched.length - gap.length);
  return [...lists, ...(results.length > 0 ? [...gap, ...results] : []), ...watched];
}

/** Where the host came from that nobody typed. */
function loggedIn({ infraLogin, fields }: Session, display: Display): readonly Line[] {
  if (infraLogin === undefined || fields.infraServer.text !== infraLogin) return [];
  return paragraph('the Infra that you are logged in to', contentWidth(display.columns), {
    indent: display.columns < 50 ? 2 : 17,
    role: 'dim',
  });
}
