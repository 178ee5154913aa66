import { Frame as WholeFrame } from '../../source/tui/frame.tsx';

/** Draws as ever until the help is asked for, then fails with words that would act on a terminal. */
export const Frame: typeof WholeFrame = (props) => {
  if (props.shown.ui.overlay.is === 'help') {
    throw new Error('no such line\u001b]52;c;c3RvbGVu\u0007\u001b[?25l\nin the help');
  }
  return WholeFrame(props);
};
