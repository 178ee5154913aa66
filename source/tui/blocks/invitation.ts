import type { PasteRefusal, Stray } from '../../core/ports.ts';
import type { Session } from '../../session/session.ts';
import type { Invited } from '../../session/sign-in.ts';
import { blank, type Line, line, type Span, span, spansWidth, spread } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph, selectable } from '../lines/wrap.ts';
import type { Look } from '../look.ts';
import { demoPeople } from './demo-people.ts';
import { elsewhereFirst, elsewherePerhaps } from './elsewhere.ts';
import { pasteField } from './paste-field.ts';

/** Everything that gets a person to the sign-in page and back, from here or from another machine. */
export function invitation(session: Session, signIn: Invited, look: Look, rows: number): readonly Line[] {
  const roomy = invitationLines(session, signIn, look, [blank]);
  return roomy.length <= rows ? roomy : invitationLines(session, signIn, look, []);
}

function invitationLines(
  session: Session,
  signIn: Invited,
  look: Look,
  gap: readonly Line[],
): readonly Line[] {
  const width = contentWidth(look.columns);
  const [state, ...trouble] = browserLines(signIn, look);
  return [
    ...stateLines(state?.spans ?? [], countdown(signIn.expiresAt - session.now, look), width),
    ...trouble,
    ...(signIn.listening ? elsewhereFirst(signIn.redirectUri, look) : []),
    ...gap,
    line(span('Sign in at this address', 'title')),
    ...selectable(signIn.url, width, 2),
    ...gap,
    ...demoPeople(session),
    ...(session.demo ? gap : []),
    ...(signIn.listening ? elsewherePerhaps(signIn.redirectUri, look) : []),
    ...pasteField(session, look),
    ...refusal(signIn.pasteRefused, look),
    ...strayLines(signIn, look),
  ];
}

function stateLines(state: readonly Span[], left: string, width: number): readonly Line[] {
  const time = span(left, 'dim');
  return spansWidth([...state, time]) + 2 <= width
    ? [spread(state, [time], width)]
    : [{ spans: state }, line(time)];
}

function browserLines({ browser, listening }: Invited, look: Look): readonly Line[] {
  const { glyphs } = look;
  const waiting = listening
    ? span(`${glyphs.busy} waiting for you to sign in`, 'busy')
    : span(`${glyphs.busy} waiting for the pasted address`, 'busy');
  switch (browser.is) {
    case 'opened':
      return [line(waiting, look.columns >= 60 && span(', your browser was opened', 'dim'))];
    case 'not-opened':
      return [line(waiting)];
    case 'failed':
      return [line(waiting), line(span(`${glyphs.verdict.warn} no browser opened; use the address`, 'warn'))];
  }
}

function countdown(left: number, { screenReader }: Look): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  // Each change of the screen is read aloud, so it changes once a minute there.
  if (screenReader) return `less than ${Math.ceil(seconds / 60)} min left`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
}

const refusals: Readonly<Record<PasteRefusal, string>> = {
  'not-a-url': 'That is no address. Copy the whole line from the browser, from http to the end.',
  'other-address': 'That address belongs to another page. It begins with http://localhost:8301.',
  'other-login': 'That address is from an earlier login. Sign in once more with the address above.',
  'nothing-in-it': 'That address holds no answer. Copy it from the page you ended on after signing in.',
  'repeated-parameter': 'That address holds a value twice, so it cannot be trusted. Sign in once more.',
};

function refusal(reason: PasteRefusal | undefined, look: Look): readonly Line[] {
  if (reason === undefined) return [];
  return paragraph(refusals[reason], contentWidth(look.columns), {
    indent: 2,
    role: 'warn',
    lead: [span(`${look.glyphs.verdict.warn} `, 'warn')],
  });
}

/** Only those that hint at what goes wrong; browsers ask for icons all the time. */
const strayWords: Readonly<Partial<Record<Stray, string>>> = {
  'wrong-state': 'an answer to another login came and was ignored',
  'no-state': 'an answer without state came and was ignored',
  'error-without-state': 'an error without state came; it may be about this login',
  'wrong-path': 'a request for another path came; the redirect URI has none',
  'wrong-host': 'a request under another host name came and was ignored',
  'wrong-method': 'a request with another method came and was ignored',
  'repeated-parameter': 'an answer with a repeated value came and was ignored',
  fragment: 'the answer came after a # in the address, which no server sees',
  'tls-hello': 'something asked for https here; the redirect URI is http',
  'already-used': 'the same answer came a second time and was ignored',
  'too-large': 'a request larger than any answer came and was ignored',
};

function strayLines({ strays }: Invited, look: Look): readonly Line[] {
  const latest = strays.map((stray) => strayWords[stray]).findLast((words) => words !== undefined);
  return latest === undefined
    ? []
    : [line(span(`${look.glyphs.verdict.unknown} meanwhile: `, 'unknown'), span(latest, 'dim'))];
}
