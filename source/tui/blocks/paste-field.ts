import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import type { Line } from '../lines/line.ts';
import { fieldLines } from './field-lines.ts';

/** For a browser that cannot reach this port: what it shows in its address bar is all that is needed. */
export function pasteField(session: Session, display: Display): readonly Line[] {
  const { signIn } = session;
  const isOnlyWay = signIn.is === 'invited' && !signIn.listening;
  const words = {
    label: isOnlyWay ? 'Paste back' : 'Or paste back',
    example: 'the address of the page you ended on',
  };
  return fieldLines(session, 'paste', words, display);
}
