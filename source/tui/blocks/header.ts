import { typedAddress } from '../../core/address.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { type Line, type Span, span, spread } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { stepBar } from './step-bar.ts';

/** Which provider this is about, and where in the steps. The first line is left out where rows are few. */
export function header(session: Session, display: Display): readonly Line[] {
  const bar = stepBar(session, display);
  return display.rows < 12 ? [bar] : [titleLine(session, display), bar];
}

function titleLine(session: Session, display: Display): Line {
  const { vendor, demo } = session;
  const name = session.fields.name.text;
  const about = [name, vendor?.vendor.label, providerHost(session)].filter(
    (part) => part !== undefined && part !== '',
  );
  const left = [span('oidc-wizard', 'title'), ...demoSpans(demo)];
  return spread(
    left,
    [span(about.join(` ${display.glyphs.separator} `), 'dim')],
    contentWidth(display.columns),
  );
}

/** Which provider this is not: nobody shall take the demo's faults for their own. */
function demoSpans(demo: Session['demo']): readonly Span[] {
  if (!demo) return [];
  if (demo.busy) return [span(' demo, changing…', 'busy')];
  return demo.fault === undefined ? [span(' demo', 'dim')] : [span(` demo with fault ${demo.fault}`, 'warn')];
}

/** The host that is being looked at, without a user and password that an address may hold. */
function providerHost({ plan, fields }: Session): string {
  const address = plan.url === '' ? fields.url.text : plan.url;
  return typedAddress(address)?.host ?? '';
}
