import { renderToString } from 'ink';
import type { SessionStore } from '../../source/session/store.ts';
import type { Terminal } from '../../source/tui/display.ts';
import { createScreenStore } from '../../source/tui/screen-store.ts';
import { Wizard as WizardScreen } from '../../source/tui/wizard.tsx';
import { parts, type Wizard } from '../session/play.ts';

const ordinary: Terminal = { colour: true, unicode: true };

/** A session as a person sees it in a terminal of this size. */
export function picture(
  wizard: Wizard,
  columns: number,
  rows: number,
  terminal: Partial<Terminal> = {},
): string {
  const { session, ui } = parts(wizard);
  const still: SessionStore = { getState: () => session, dispatch: () => {}, subscribe: () => () => {} };
  const screen = createScreenStore(still, { ...ui, terminal: { columns, rows } });
  return renderToString(<WizardScreen screen={screen} terminal={{ ...ordinary, ...terminal }} />, {
    columns,
  });
}
