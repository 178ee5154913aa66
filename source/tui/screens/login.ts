import { checks } from '../blocks/checks.ts';
import { demoPeople } from '../blocks/demo-people.ts';
import { elsewhereFirst } from '../blocks/elsewhere.ts';
import { invitation } from '../blocks/invitation.ts';
import { pasteField } from '../blocks/paste-field.ts';
import { portBusy } from '../blocks/port-busy.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';

/** A real login: how to sign in, and how far it is. */
export function loginScreen(session: Session, display: Display, rows: number): readonly Line[] {
  const gap = rows >= 14 ? [blank] : [];
  const now = signInLines(session, display, rows);
  // While the person is busy elsewhere the results of an earlier try would only be in the way.
  if (session.signIn.is === 'invited' || session.signIn.is === 'port-busy') return now;
  const results = checks(session, display, rows - now.length - gap.length, 'What the login showed');
  const between = now.length > 0 && results.length > 0 ? gap : [];
  return [...now, ...between, ...results];
}

function signInLines(session: Session, display: Display, rows: number): readonly Line[] {
  const { signIn } = session;
  const width = contentWidth(display.columns);
  const busy = (text: string) => [line(span(`${display.glyphs.busy} ${text}`, 'busy'))];
  switch (signIn.is) {
    case 'idle':
      return [
        line(span('A real login, as one of your people', 'title')),
        ...paragraph(
          'Your browser opens the provider’s page; what comes back is caught on http://localhost:8301. Nothing is changed at the provider or in Infra.',
          width,
          { indent: 2 },
        ),
        ...elsewhereFirst('http://localhost:8301', display),
        ...demoPeople(session),
      ];
    case 'starting':
      return busy('preparing the login…');
    case 'port-busy':
      return [...portBusy(signIn, display), ...pasteField(session, display)];
    case 'invited':
      return invitation(session, signIn, display, rows);
    case 'returned':
      return signIn.withCode
        ? [line(span(`${display.glyphs.verdict.pass} signed in`, 'pass'), ', the provider sent you back')]
        : [line(span(`${display.glyphs.verdict.fail} the provider sent you back with an error`, 'fail'))];
    case 'repeating':
      return busy('signed in; sending the browser through once more, as Infra does…');
    case 'exchanging':
      return busy('signed in; exchanging the code for tokens…');
    case 'done':
      return [];
  }
}
