import { Frame as WholeFrame } from '../../source/tui/frame.tsx';

/** Works normally until the help is opened, then throws an error with terminal control characters. */
export const Frame: typeof WholeFrame = (props) => {
  if (props.shown.ui.overlay.is === 'help') {
    throw new Error('no such line\u001b]52;c;c3RvbGVu\u0007\u001b[?25l\nin the help');
  }
  return WholeFrame(props);
};
