import { printable } from '../core/printable.ts';
import { fill } from '../core/template.ts';
import type { Recipe } from '../core/vendor.ts';
import { standingValues } from '../infra/standing-values.ts';
import type { TextStyle } from '../report/text-style.ts';
import { wrap } from '../report/wrap.ts';
import { publicAnswersOf } from '../session/answers-of.ts';
import type { Session } from '../session/session.ts';

/** How to register Infra with the recognised kind of provider, with this run's values in the steps. */
export function vendorStepLines(session: Session, { columns }: TextStyle): readonly string[] {
  const recognised = session.vendor;
  if (!recognised) return ['This kind of provider is not known, so there are no steps for it.'];
  const { vendor, captures } = recognised;
  const environment = { extraCa: false, tlsVerificationOff: false };
  const inquiry = { answers: publicAnswersOf(session), at: session.now, environment };
  const values = { ...captures, ...standingValues({ ...session.facts, inquiry }) };
  const recipe = (title: string, { steps, confirmed, link }: Recipe): readonly string[] => [
    `${vendor.label}: ${title}${confirmed ? '' : ' (usually like this; names in the console may differ)'}`,
    ...steps.map((step, index) => wrap(`${index + 1}. ${fill(step, values)}`, columns, '')),
    ...(link === undefined ? [] : [fill(link, values, 2000)]),
  ];
  return [
    ...recipe('register Infra', vendor.registration),
    'Redirect URIs to enter:',
    ...session.plan.redirectUris.map((uri) => printable(uri, 4000)),
    wrap(
      `Client authentication: ${vendor.clientAuthentication.choose}. ${vendor.clientAuthentication.why}`,
      columns,
      '',
    ),
    ...recipe('email', vendor.email),
    ...recipe('groups', vendor.groups),
    ...recipe('long sessions', vendor.refresh),
  ];
}
