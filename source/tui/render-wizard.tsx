import { render } from 'ink';
import type { SessionStore } from '../session/store.ts';
import { displayOf, type Terminal } from './display.ts';
import { DrawingBoundary } from './drawing-boundary.tsx';
import { eraseReflowed } from './erase-reflowed.tsx';
import { caretOf } from './fields/field-text.ts';
import { createScreenStore } from './screen-store.ts';
import { type Signals, startSignals } from './signals.ts';
import { scenes } from './tour/scenes.ts';
import { createTour, type TourOptions } from './tour/tour.ts';
import { initialUi } from './ui-state.ts';
import { Wizard } from './wizard.tsx';

export interface WizardOptions {
  readonly store: SessionStore;
  readonly terminal: Terminal;
  readonly signals: Signals;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Called once the first picture is on the screen: what costs time may begin. */
  readonly onShown?: () => void;
  /** The wizard drives itself, with captions. */
  readonly tour?: Pick<TourOptions, 'milliseconds' | 'after'> | undefined;
}

/**
 * Shows the wizard until the session is finished. Leaves the terminal as it was, with nothing of the live picture on
 * it; the exit code is in the session. Rejects only with a bug in drawing.
 */
export async function renderWizard(options: WizardOptions): Promise<void> {
  const { store, terminal, signals, stdin, stdout, stderr } = options;
  const screen = createScreenStore(store, initialUi(store.getState(), stdout));
  const tour = options.tour && createTour({ ...options.tour, screen, scenes });
  const broken = Promise.withResolvers<never>();
  // What breaks while the end is drawn already has nobody waiting for it.
  broken.promise.catch(() => {});
  const resize = () => {
    const { columns, rows } = stdout;
    const shown = screen.getState();
    if (columns < shown.ui.terminal.columns) {
      const display = displayOf(terminal, shown.ui.terminal);
      const cursor = caretOf(shown, screen.getPlace(), display);
      stdout.write(
        eraseReflowed(
          { shown, display, cursor, tour: tour?.getState() },
          columns,
          terminal.reflow ?? 'ordinary',
        ),
      );
    }
    screen.resize(columns, rows);
    // React draws at once, so that Ink lays out what was made for this size.
    instance.rerender(picture);
  };
  // Ink does this after its first picture; what is typed until then would be echoed into it, and Ctrl-C would kill.
  stdin.setRawMode(true);
  // Before Ink listens.
  stdout.on('resize', resize);
  const picture = (
    <DrawingBoundary onBug={broken.reject}>
      <Wizard screen={screen} terminal={terminal} tour={tour} />
    </DrawingBoundary>
  );
  const instance = render(picture, {
    stdin,
    stdout,
    stderr,
    maxFps: 60,
    // Only rows that changed are written: watching for 6 s takes 0.7 kB so, 11 kB otherwise, and what somebody selected with
    // the mouse stays selected.
    incrementalRendering: true,
    // Ctrl-C is an event like any other, so that the session closes the port and says how it ended.
    exitOnCtrlC: false,
    patchConsole: false,
    // Whoever calls has made sure that there is a terminal; a variable such as CI says nothing about that.
    interactive: true,
    // Who has things read aloud gets lines instead of a screen, and whoever calls sees to that.
    isScreenReaderEnabled: false,
  });
  const endSignals = startSignals(store, signals, (text) => stdout.write(text));
  const finished = whenFinished(store);
  const exited = instance.waitUntilExit();
  try {
    await Promise.race([instance.waitUntilRenderFlush(), broken.promise]);
    options.onShown?.();
    tour?.start();
    await Promise.race([finished, exited, broken.promise]);
    // What is still to be drawn is drawn now, then taken away: nothing can come after it.
    await instance.waitUntilRenderFlush();
  } finally {
    stdout.off('resize', resize);
    endSignals();
    instance.clear();
    instance.unmount();
    await exited;
    stdin.setRawMode(false);
  }
}

function whenFinished(store: SessionStore): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = () => store.getState().finished && resolve();
  const unsubscribe = store.subscribe(look);
  look();
  return promise.finally(unsubscribe);
}
