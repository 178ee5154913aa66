// Records the tour in a real terminal as an animated SVG for README: one frame per caption, in light and dark. `node
// build/recording.ts` writes docs/tour.svg; it needs a built program.
import { writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { scenes } from '../source/tui/tour/scenes.ts';
import { animated, type Frame, frameOf } from '../test/support/animated-screen.ts';
import { openTerminal } from '../test/support/terminal.ts';

const launcher = fileURLToPath(new URL('../bin/oidc-wizard.cjs', import.meta.url));
const file = fileURLToPath(new URL('../docs/tour.svg', import.meta.url));
/** Seconds per frame. */
const seconds = 5;

const frames: Frame[] = [];
await using terminal = openTerminal(process.execPath, [launcher, 'demo', '--tour', '--pace', '2'], {
  columns: 84,
  rows: 30,
});
for (const [index] of scenes.entries()) {
  await terminal.waitFor(`${index + 1}/${scenes.length}`, 30_000);
  // The end of a screen appears a moment after its caption.
  await setTimeout(500);
  frames.push(frameOf(terminal.emulator, seconds));
}
await terminal.exit;
frames.push(frameOf(terminal.emulator, 2 * seconds));
await writeFile(file, animated(frames));
