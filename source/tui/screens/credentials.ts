import { checks } from '../blocks/checks.ts';
import { fieldLines } from '../blocks/field-lines.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { blank, type Line } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph } from '../lines/wrap.ts';

/** Client id and secret, and how the client should be registered. */
export function credentialsScreen(session: Session, display: Display, rows: number): readonly Line[] {
  const gap = rows >= 14 ? [blank] : [];
  const asked = [
    ...fieldLines(
      session,
      'clientId',
      { label: 'Client ID', example: 'from the provider’s console' },
      display,
    ),
    ...fieldLines(
      session,
      'clientSecret',
      { label: 'Client secret', example: 'hidden while you type' },
      display,
    ),
  ];
  const hints = rows >= 10 ? secretHints(session, display) : [];
  const before = hints.length > 0 ? [...asked, ...gap, ...hints] : asked;
  const results = checks(session, display, rows - before.length - gap.length);
  return results.length === 0 ? before : [...before, ...gap, ...results];
}

function secretHints({ vendor }: Session, display: Display): readonly Line[] {
  const width = contentWidth(display.columns);
  const hint = (text: string) => paragraph(text, width, { indent: 2, role: 'dim' });
  const product = vendor?.vendor;
  return [
    ...hint('The secret stays in memory only: it is never shown, logged or saved.'),
    ...hint('Checking it takes at most four token requests; the provider’s log may show them.'),
    ...(product?.secretHint === undefined ? [] : hint(product.secretHint)),
    ...(product && product.clientAuthentication.choose !== 'either'
      ? hint(
          `In ${product.label}, choose ${product.clientAuthentication.choose}. ${product.clientAuthentication.why}`,
        )
      : []),
  ];
}
