import { generalSteps } from '../../core/vendors/general-steps.ts';
import { type VendorSection, vendorSteps } from '../../core/vendors/vendor-steps.ts';
import { nextCopyable, vendorValues } from '../../session/copyables.ts';
import type { Session } from '../../session/session.ts';
import { standingOf } from '../../session/run-values.ts';
import { numbered } from '../blocks/fix-card.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph, selectable } from '../lines/wrap.ts';
import type { Look } from '../look.ts';

/** What to do at this kind of provider, with this run's values filled in; first the values, to copy one by one. */
export function vendorStepsOverlay(session: Session, look: Look): readonly Line[] {
  const { vendor } = session;
  const width = contentWidth(look.columns);
  const sections = vendor ? vendorSteps(vendor, standingOf(session)) : generalSteps;
  return [
    line(
      span(
        vendor ? `Infra at ${vendor.vendor.label}` : 'Infra at a provider that was not recognised',
        'title',
      ),
    ),
    ...values(session, look),
    ...sections.flatMap((section) => [blank, ...sectionLines(section, width)]),
  ];
}

/** Each value alone on its row; the pointer stands at the one that `c` takes next. */
function values(session: Session, look: Look): readonly Line[] {
  const width = contentWidth(look.columns);
  const next = nextCopyable(session)?.value.text;
  return vendorValues(session).flatMap(({ label, text }) => [
    line(span(text === next ? `${look.glyphs.pointer} ` : '  ', 'accent'), span(label, 'dim')),
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
