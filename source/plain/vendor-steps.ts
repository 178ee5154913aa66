import { printable } from '../core/text/printable.ts';
import { type VendorSection, vendorSteps } from '../core/vendors/vendor-steps.ts';
import type { TextStyle } from '../report/text-style.ts';
import { wrap } from '../report/wrap.ts';
import { vendorValues } from '../session/connect/copyables.ts';
import { runValuesOf } from '../session/fields/configuration-of.ts';
import type { Session } from '../session/session.ts';

/** How to register Infra at this kind of provider: first the values to enter, each alone on its line. */
export function vendorStepLines(session: Session, { columns }: TextStyle): readonly string[] {
  const { vendor } = session;
  const sections = vendorSteps(vendor, runValuesOf(session));
  return [
    vendor ? `Infra at ${vendor.vendor.label}` : 'Infra at a provider that was not recognised',
    ...vendorValues(session).flatMap(({ label, text }) => [`${label}:`, printable(text, 4000)]),
    ...sections.flatMap((section) => sectionLines(section, columns)),
  ];
}

function sectionLines({ title, steps, confirmed, link }: VendorSection, columns: number): readonly string[] {
  return [
    `${title}${confirmed ? '' : ' (usually like this; names in the console may differ)'}`,
    ...steps.map((step, index) => wrap(`${index + 1}. ${step}`, columns, '')),
    ...(link === undefined ? [] : [link]),
  ];
}
