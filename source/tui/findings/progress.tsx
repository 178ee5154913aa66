import { Box, useAnimation } from 'ink';
import type { Session } from '../../session/session.ts';
import { useDisplay } from '../display.ts';
import { OneLine, Printed } from '../text/text.tsx';
import { factWords } from './fact-words.ts';

/** The sign of what is waited for. It moves, so that a person sees that something happens. */
export function Busy() {
  const { busy } = useDisplay().glyphs;
  const { frame } = useAnimation({ interval: 500 });
  return <Printed as="busy">{busy[frame % busy.length] ?? busy[0]}</Printed>;
}

/** What is being looked up right now, and for how long already. */
export function Progress({ session: { gathering, run, now } }: { readonly session: Session }) {
  const { requestSeconds } = useDisplay();
  const [first, ...others] = gathering;
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  const what = first === undefined ? 'checking…' : `checking ${factWords[first]}${more}…`;
  const seconds = run ? Math.floor((now - run.startedAt) / 1000) : 0;
  // A request that is answered at once needs no clock.
  const time =
    seconds < 1 ? '' : ` ${seconds} s${seconds <= requestSeconds ? ` of ${requestSeconds} s` : ''}`;
  return (
    <Box>
      <Busy />
      <OneLine as="busy">{` ${what}${time}`}</OneLine>
    </Box>
  );
}
