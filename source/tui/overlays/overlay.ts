import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';
import { detailsOverlay } from './details.ts';
import { faultsOverlay } from './faults.ts';
import { helpOverlay } from './help.ts';
import { vendorStepsOverlay } from './vendor-steps.ts';

/** What lies over the step; `undefined` where nothing does. */
export function overlayBody(session: Session, display: Display, rows: number): readonly Line[] | undefined {
  const { overlay } = session;
  switch (overlay.is) {
    case 'none':
      return undefined;
    case 'help':
      return helpOverlay(session, display);
    case 'vendor-steps':
      return vendorStepsOverlay(session, display);
    case 'details':
      return detailsOverlay(session, overlay.checkId, display);
    case 'faults':
      return faultsOverlay(session, overlay, display, rows);
    case 'confirm-quit':
      return [
        line(span('Quit the wizard?', 'title')),
        ...paragraph(
          overlay.losing === 'sign-in'
            ? 'The sign-in that is under way ends. The client secret is forgotten.'
            : 'The client secret that was entered here is forgotten.',
          contentWidth(display.columns),
          {
            role: 'dim',
          },
        ),
      ];
  }
}
