import { useAnimation } from 'ink';
import { useDisplay } from '../display.ts';
import { Printed } from '../text/printed.tsx';

/** The sign of what is waited for. It moves, so that a person sees that something happens. */
export function Busy() {
  const { busy } = useDisplay().glyphs;
  const { frame } = useAnimation({ interval: 500 });
  return <Printed as="busy">{busy[frame % busy.length] ?? busy[0]}</Printed>;
}
