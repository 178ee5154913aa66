import { shellComment } from '../../core/shell/shell-comment.ts';
import { noCommand } from '../../core/shell/shell-quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../second-opinion.ts';
import { planFor } from './server/infra-plan.ts';

export const infraExport: ConfigurationExport<Record<never, never>> = {
  id: 'infra',
  label: 'Infra',
  formats: { command },
};

/** Infra v0.21.0: internal/cmd/providers.go, which reads the secret from the environment. */
function command(facts: OpinionFacts): string {
  const plan = planFor(facts);
  return [
    ...plan.redirectUris.map((uri) => shellComment(`Redirect URI to register at the provider: ${uri}`)),
    shellComment(`Infra will request the scopes ${plan.scopes.join(' ')}.`),
    shellComment('The secret is read from the environment: INFRA_PROVIDER_CLIENT_SECRET'),
    plan.command || shellComment(noCommand),
    '',
  ].join('\n');
}
