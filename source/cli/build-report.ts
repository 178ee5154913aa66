import { ownResults } from '../core/checks/own-results.ts';
import type { Diagnosis } from '../core/diagnose.ts';
import { type Conclusion, conclusionOf } from '../core/report/conclusion.ts';
import { assembleReport, type InfraPlan, type Report } from '../core/report/report.ts';
import { presentFact } from '../core/run/present-fact.ts';
import { advise } from '../core/vendors/advise.ts';
import { version } from '../core/version.ts';
import { relyingParties } from '../relying-parties/index.ts';
import { issuerOf, recognise } from './recognise.ts';

const [relyingParty] = relyingParties;

/** Builds the report of a run, with the advice of the recognised vendor. */
export function buildReport({ gathered, results }: Diagnosis, demo: boolean): Report {
  const input = presentFact(gathered, 'input');
  if (!input) throw new Error('a run without input');
  const recognised = recognise(input.configuration, gathered);
  const issuer = issuerOf(gathered);
  const login = relyingParty.admits(gathered, recognised?.vendor.refresh.rotates);
  const advised = advise(ownResults(results), recognised, relyingParty.runValues(gathered));
  const { connect } = conclusionOf(relyingParty.label, advised, login?.completed ?? false);
  return assembleReport({
    version,
    demo,
    configuration: input.configuration,
    ...(issuer !== undefined && { issuer }),
    ...(recognised && { vendor: recognised.vendor }),
    results: advised,
    ...(login && { login }),
    infra: withoutClaims(relyingParty.plan(gathered), connect),
  });
}

/** Leaves out the command until it is known to help, and the URL if Infra can never accept it. */
function withoutClaims(plan: InfraPlan, connect: Conclusion['connect']): InfraPlan {
  switch (connect) {
    case 'never':
      return { ...plan, url: '', command: '' };
    case 'not-yet':
      return { ...plan, command: '' };
    case 'now':
    case 'once-mended':
      return plan;
  }
}
