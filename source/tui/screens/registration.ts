import type { Session } from '../../session/session.ts';
import { checklist, compactChecklist } from '../blocks/checklist.ts';
import { checks } from '../blocks/checks.ts';
import { fieldLines } from '../blocks/field-lines.ts';
import { redirectRows, scopeRows } from '../blocks/registered.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';
import type { Look } from '../look.ts';

/** What has to be registered at the provider, each with what is known of it. */
export function registrationScreen(session: Session, look: Look, rows: number): readonly Line[] {
  const gap = rows >= 16 ? [blank] : [];
  const lists = [
    ...fieldLines(
      session,
      'infraServer',
      { label: 'Infra host', example: 'where people open Infra, such as infra.example.com' },
      look,
    ),
    ...gap,
    line(span('Redirect URIs to register', 'title')),
    ...checklist(redirectRows(session), look),
    ...(rows >= 20 ? [blank] : []),
    line(span('Scopes Infra will ask for', 'title')),
    ...compactChecklist(scopeRows(session), look),
  ];
  const watching = watchLines(session, look);
  const results = checks(session, look, rows - lists.length - watching.length - gap.length);
  return [...lists, ...(results.length > 0 ? [...gap, ...results] : []), ...watching];
}

function watchLines({ watch, now }: Session, look: Look): readonly Line[] {
  const width = contentWidth(look.columns);
  if (watch.on) {
    const next = watch.nextAt === undefined ? undefined : Math.max(0, Math.ceil((watch.nextAt - now) / 1000));
    const when = next === undefined || look.screenReader ? 'looking' : `next look in ${next} s`;
    return paragraph(`turns green by itself once accepted; ${when}`, width, {
      lead: [span(`${look.glyphs.busy} watching: `, 'busy')],
      role: 'dim',
    });
  }
  switch (watch.ended) {
    case 'all-green':
      return [line(span(`${look.glyphs.verdict.pass} everything is registered`, 'pass'))];
    case 'time-is-up':
      return [line(span('Watching ended after a while without a change.', 'dim'))];
    default:
      return [];
  }
}
