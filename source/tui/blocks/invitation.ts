import type { PasteRefusal } from '../../core/ports.ts';
import { ignoredWords, pasteRefusals } from '../../report/sign-in-words.ts';
import type { Invited } from '../../session/login/sign-in.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { blank, type Line, line, type Span, span, spansWidth, spread } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph, selectable } from '../lines/wrap.ts';
import { demoPeople } from './demo-people.ts';
import { elsewhereFirst, elsewherePerhaps } from './elsewhere.ts';
import { pasteField } from './paste-field.ts';

/** Everything that gets a person to the sign-in page and back, from here or from another machine. */
export function invitation(
  session: Session,
  signIn: Invited,
  display: Display,
  rows: number,
): readonly Line[] {
  const roomy = invitationLines(session, signIn, display, [blank]);
  return roomy.length <= rows ? roomy : invitationLines(session, signIn, display, []);
}

function invitationLines(
  session: Session,
  signIn: Invited,
  display: Display,
  gap: readonly Line[],
): readonly Line[] {
  const width = contentWidth(display.columns);
  const [state, ...trouble] = browserLines(signIn, display);
  return [
    ...stateLines(state?.spans ?? [], countdown(signIn.expiresAt - session.now, display), width),
    ...trouble,
    ...(signIn.listening ? elsewhereFirst(signIn.redirectUri, display) : []),
    ...gap,
    line(span('Sign in at this address', 'title')),
    ...selectable(signIn.url, width, 2),
    ...gap,
    ...demoPeople(session),
    ...(session.demo ? gap : []),
    ...(signIn.listening ? elsewherePerhaps(signIn.redirectUri, display) : []),
    ...pasteField(session, display),
    ...refusal(signIn.pasteRefused, display),
    ...strayLines(signIn, display),
  ];
}

function stateLines(state: readonly Span[], left: string, width: number): readonly Line[] {
  const time = span(left, 'dim');
  return spansWidth([...state, time]) + 2 <= width
    ? [spread(state, [time], width)]
    : [{ spans: state }, line(time)];
}

function browserLines({ browser, listening }: Invited, display: Display): readonly Line[] {
  const { glyphs } = display;
  const waiting = listening
    ? span(`${glyphs.busy} waiting for you to sign in`, 'busy')
    : span(`${glyphs.busy} waiting for the pasted address`, 'busy');
  switch (browser.is) {
    case 'opened':
      return [line(waiting, display.columns >= 60 && span(', your browser was opened', 'dim'))];
    case 'not-opened':
      return [line(waiting)];
    case 'failed':
      return [line(waiting), line(span(`${glyphs.verdict.warn} no browser opened; use the address`, 'warn'))];
  }
}

function countdown(left: number, { screenReader }: Display): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  // Each change of the screen is read aloud, so it changes once a minute there.
  if (screenReader) return `less than ${Math.ceil(seconds / 60)} min left`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} left`;
}

function refusal(reason: PasteRefusal | undefined, display: Display): readonly Line[] {
  if (reason === undefined) return [];
  return paragraph(pasteRefusals[reason], contentWidth(display.columns), {
    indent: 2,
    role: 'warn',
    lead: [span(`${display.glyphs.verdict.warn} `, 'warn')],
  });
}

function strayLines({ ignoredRequests }: Invited, display: Display): readonly Line[] {
  const latest = ignoredRequests
    .map((ignored) => ignoredWords[ignored])
    .findLast((words) => words !== undefined);
  if (latest === undefined) return [];
  const { what, hint } = latest;
  const words = `${what} came${hint === undefined ? ' and was ignored' : `; ${hint}`}`;
  return [line(span(`${display.glyphs.verdict.unknown} meanwhile: `, 'unknown'), span(words, 'dim'))];
}
