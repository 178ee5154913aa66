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
  /** Called once the first screen is drawn, so that expensive work may begin. */
  readonly onShown?: () => void;
  /** Set if the wizard drives itself, with captions. */
  readonly tour?: Pick<TourOptions, 'milliseconds' | 'after'> | undefined;
}

/**
 * Shows the wizard until the session is finished. Restores the terminal and removes the live screen; the exit code is
 * in the session. Rejects only for a bug in drawing.
 */
export async function renderWizard(options: WizardOptions): Promise<void> {
  const { store, terminal, signals, stdin, stdout, stderr } = options;
  const screen = createScreenStore(store, initialUi(store.getState(), stdout));
  const tour = options.tour && createTour({ ...options.tour, screen, scenes });
  const broken = Promise.withResolvers<never>();
  // An error while the end is drawn no longer has anybody waiting for it.
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
    // React draws at once, so that Ink lays out a screen for this size.
    instance.rerender(picture);
  };
  // Ink does this after its first screen; input until then would be echoed into it, and Ctrl-C would kill.
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
    // Only changed rows are written: a watch of 6 s takes 0.7 kB instead of 11 kB, and a mouse selection is kept.
    incrementalRendering: true,
    // Ctrl-C is an ordinary event, so that the session closes the port and reports how it ended.
    exitOnCtrlC: false,
    patchConsole: false,
    // The caller has made sure that there is a terminal; a variable such as CI does not matter.
    interactive: true,
    // Screen readers get lines instead of a screen, which the caller decides.
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
    // Draw what is pending, then remove it, so that nothing can follow.
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
