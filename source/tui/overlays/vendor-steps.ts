import { fill, type TemplateValues } from '../../core/template.ts';
import type { Recipe } from '../../core/vendor.ts';
import type { Session } from '../../session/session.ts';
import { numbered } from '../blocks/fix-card.ts';
import { blank, type Line, line, span } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';
import { paragraph, selectable } from '../lines/wrap.ts';
import type { Look } from '../look.ts';

/** How to register Infra with this kind of provider, with this run's values in the steps. */
export function vendorStepsOverlay(session: Session, look: Look): readonly Line[] {
  const recognised = session.vendor;
  if (!recognised)
    return [line(span('This kind of provider is not known, so there are no steps for it.', 'dim'))];
  const { vendor, captures } = recognised;
  const width = contentWidth(look.columns);
  const values = stepValues(session, captures);
  const recipe = (title: string, { steps, confirmed, link }: Recipe): readonly Line[] => [
    line(span(`${vendor.label}: ${title}`, 'title')),
    ...(confirmed ? [] : [line(span('  Usually like this; names in the console may differ.', 'dim'))]),
    ...numbered(
      steps.map((step) => fill(step, values)),
      width,
    ),
    ...(link === undefined ? [] : selectable(fill(link, values, 2000), width, 2, 'dim')),
    blank,
  ];
  return [
    ...recipe('register Infra', vendor.registration),
    line(span('Redirect URIs to enter', 'title')),
    ...session.plan.redirectUris.flatMap((uri) => selectable(uri, width, 2)),
    blank,
    ...paragraph(vendor.clientAuthentication.why, width, {
      lead: [span(`Client authentication: ${vendor.clientAuthentication.choose}. `, 'title')],
    }),
    blank,
    ...recipe('email', vendor.email),
    ...recipe('groups', vendor.groups),
    ...recipe('long sessions', vendor.refresh),
  ];
}

function stepValues({ plan, fields }: Session, captures: TemplateValues): TemplateValues {
  const [localhost, dashboard] = [
    plan.redirectUris.find((uri) => uri.startsWith('http://localhost')),
    plan.redirectUris.find((uri) => uri.startsWith('https://')),
  ];
  return {
    ...captures,
    issuer: plan.url,
    scopes: plan.scopes.join(' '),
    clientId: fields.clientId.text === '' ? undefined : fields.clientId.text,
    redirectLocalhost: localhost,
    redirectDashboard: dashboard ?? 'https://<your Infra host>/login/callback',
  };
}
