import { portHolder } from '../../report/sign-in-words.ts';
import type { SignIn } from '../../session/login/sign-in.ts';
import type { Display } from '../display.ts';
import { type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';

/** The port is taken: by whom, and what happens next. */
export function portBusy(
  { port, failure }: Extract<SignIn, { readonly is: 'port-busy' }>,
  display: Display,
): readonly Line[] {
  const width = contentWidth(display.columns);
  return [
    line(span(`${display.glyphs.verdict.warn} Port ${port} is in use `, 'warn'), `by ${portHolder(failure)}`),
    ...paragraph(
      `The provider sends people back to http://localhost:${port}, so that program would get the answer. Nothing was opened.`,
      width,
      { indent: 2 },
    ),
    ...paragraph(
      'Close it, and the login goes on by itself. Or go on without the port and paste the address.',
      width,
      {
        indent: 2,
        role: 'dim',
      },
    ),
  ];
}
