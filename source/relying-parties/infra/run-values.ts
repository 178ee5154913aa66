import type { Gathered } from '../../core/facts.ts';
import { followedMetadata } from '../../core/metadata.ts';
import { presentFact } from '../../core/present-fact.ts';
import type { TemplateValues } from '../../core/text/template.ts';
import { infraIssuer } from './issuer/infra-issuer.ts';
import { dashboardRedirectUris, infraServerPlaceholder, localhostRedirectUri } from './request/redirect-uris.ts';
import { infraScopes } from './request/scopes.ts';

/** The values that any text may name, as far as they are known. */
export function standingValues(gathered: Gathered): TemplateValues {
  const answers = presentFact(gathered, 'inquiry')?.answers;
  if (!answers) return {};
  const discovery = presentFact(gathered, 'discovery');
  const metadata = discovery && followedMetadata(discovery);
  const solution = presentFact(gathered, 'issuerSolution');
  const solved = solution?.issuer;
  const issuer = solved ?? metadata?.issuer;
  const infraUrl = solved ?? answers.url;
  const asked = infraIssuer(answers.url, answers.allowHttp);
  const host = URL.parse(issuer ?? asked)?.host;
  const scopes = metadata && infraScopes(metadata.scopesSupported);
  const [dashboard] = dashboardRedirectUris(answers.infraServers);
  const { name, clientId, kind } = answers;
  return {
    url: answers.url,
    infraUrl,
    kind,
    redirectLocalhost: localhostRedirectUri,
    redirectDashboard: dashboard,
    infraServer: answers.infraServers[0] ?? infraServerPlaceholder,
    ...(name !== undefined && { name }),
    ...(issuer !== undefined && { issuer }),
    ...(solution?.reachedBy === 'guess' && { guess: solved }),
    ...(clientId !== undefined && { clientId }),
    ...(host && { host }),
    ...(scopes && { scopes: scopes.join(' ') }),
  };
}
