import { type VendorSection, vendorSteps } from '../../core/vendors/vendor-steps.ts';
import { vendorValues } from '../../session/connect/copyables.ts';
import { runValuesOf } from '../../session/runs/run-values.ts';
import { numbered } from '../blocks/fix-card.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { nextCopy } from '../keys/bindings.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph, selectable } from '../lines/wrap.ts';

/** What to do at this kind of provider, with this run's values filled in; first the values, to copy one by one. */
export function vendorStepsOverlay(session: Session, display: Display): readonly Line[] {
  const { vendor } = session;
  const width = contentWidth(display.columns);
  const sections = vendorSteps(vendor, runValuesOf(session.shown.session));
  return [
    line(
      span(
        vendor ? `Infra at ${vendor.vendor.label}` : 'Infra at a provider that was not recognised',
        'title',
      ),
    ),
    ...values(session, display),
    ...sections.flatMap((section) => [blank, ...sectionLines(section, width)]),
  ];
}

/** Each value alone on its row; the pointer stands at the one that `c` takes next. */
function values(session: Session, display: Display): readonly Line[] {
  const width = contentWidth(display.columns);
  const next = nextCopy(session.shown)?.text;
  return vendorValues(session.shown.session).flatMap(({ label, text }) => [
    line(span(text === next ? `${display.glyphs.pointer} ` : '  ', 'accent'), span(label, 'dim')),
    ...selectable(text, width, 4),
  ]);
}

function sectionLines({ title, steps, confirmed, link }: VendorSection, width: number): readonly Line[] {
  const [only, ...more] = steps;
  return [
    line(span(title, 'title')),
    ...(confirmed
      ? []
      : paragraph('Usually like this; names in the console may differ.', width, { role: 'dim' })),
    ...(more.length === 0 && only !== undefined ? paragraph(only, width) : numbered(steps, width)),
    ...(link === undefined ? [] : selectable(link, width, 2, 'dim')),
  ];
}
