import type { Session } from './session.ts';
import { selectedResult, stepResults } from './step-results.ts';

export type ScrollBy = 'up' | 'down' | 'page-up' | 'page-down' | 'start' | 'end' | 'keep';

/** Moves the step's content in its window. */
export function scrollStep(session: Session, by: ScrollBy): Session {
  const { step, scroll } = session;
  return { ...session, scroll: { ...scroll, [step]: scrolled(session, scroll[step], by) } };
}

/** Moves what is open over the step: a text, or the cursor in the list of faults. */
export function moveOverlay(session: Session, by: ScrollBy): Session {
  const { overlay, demo } = session;
  switch (overlay.is) {
    case 'none':
    case 'confirm-quit':
      return session;
    case 'faults': {
      const last = demo?.faults.length ?? 0;
      const selected = bounded(overlay.selected + rows(by, session.measured.window, last), last);
      return { ...session, overlay: { is: 'faults', selected } };
    }
    case 'help':
    case 'vendor-steps':
    case 'details':
      return { ...session, overlay: { ...overlay, scroll: scrolled(session, overlay.scroll, by) } };
  }
}

/** The next or previous result of the step; several of one check count as one. */
export function selectResult(session: Session, by: 1 | -1): Session {
  const ids = [...new Set(stepResults(session).map(({ id }) => id))];
  const now = ids.indexOf(selectedResult(session)?.id ?? '');
  const id = ids[bounded(now + by, ids.length - 1)];
  if (id === undefined) return session;
  const { copyIndex: _, ...rest } = session;
  return { ...rest, selected: { ...session.selected, [session.step]: id } };
}

/** What was drawn may be shorter than what was scrolled to. */
export function measured(session: Session, content: number, window: number): Session {
  const sized: Session = { ...session, measured: { content, window } };
  if (session.overlay.is === 'none') return scrollStep(sized, 'keep');
  return 'scroll' in session.overlay ? moveOverlay(sized, 'keep') : sized;
}

function scrolled({ measured: { content, window } }: Session, row: number, by: ScrollBy): number {
  const last = Math.max(0, content - window);
  return bounded(row + rows(by, window, last), last);
}

function rows(by: ScrollBy, window: number, last: number): number {
  const page = Math.max(1, window - 1);
  return { up: -1, down: 1, 'page-up': -page, 'page-down': page, start: -last, end: last, keep: 0 }[by];
}

function bounded(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
