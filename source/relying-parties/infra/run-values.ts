import type { Gathered } from '../../core/facts/facts.ts';
import { localhostRedirectUri } from '../../core/http/localhost-redirect-uri.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { runOptionWords } from '../../core/run/run-option-words.ts';
import { shellQuoted } from '../../core/shell/shell-quoted.ts';
import type { TemplateValues } from '../../core/text/template.ts';
import { infraIssuer } from './issuer/infra-issuer.ts';
import { label } from './label.ts';
import { dashboardRedirectUris, infraServerPlaceholder } from './request/redirect-uris.ts';
import { infraScopes } from './request/scopes.ts';

const dashboardForm = 'https://<infra host>/login/callback';
/** Values before anything is known. */
const unknown: TemplateValues = {
  relyingParty: label,
  redirectDashboardForm: dashboardForm,
  redirectUriForm: dashboardForm,
};

/** The values that any text may use, as far as they are known. */
export function runValues(gathered: Gathered): TemplateValues {
  const configuration = presentFact(gathered, 'input')?.configuration;
  if (!configuration) return unknown;
  const discovery = presentFact(gathered, 'discovery');
  const metadata = discovery && followedMetadata(discovery);
  const search = presentFact(gathered, 'issuerSearch');
  const solved = search?.issuer;
  const issuer = solved ?? metadata?.issuer;
  const infraUrl = solved ?? configuration.url;
  const asked = infraIssuer(configuration.url, configuration.allowHttp);
  const host = URL.parse(issuer ?? asked)?.host;
  const scopes = metadata && infraScopes(metadata.scopesSupported);
  const [dashboard] = dashboardRedirectUris(configuration.infraServers);
  const { name, clientId, kind } = configuration;
  return {
    ...unknown,
    url: configuration.url,
    infraUrl,
    kind,
    runOptions: runOptionWords(configuration).map(shellQuoted).join(' '),
    redirectLocalhost: localhostRedirectUri,
    redirectDashboard: dashboard,
    infraServer: configuration.infraServers[0] ?? infraServerPlaceholder,
    ...(name !== undefined && { name }),
    ...(issuer !== undefined && { issuer }),
    ...(search?.reachedBy === 'guess' && { guess: solved }),
    ...(clientId !== undefined && { clientId }),
    ...(host && { host }),
    ...(scopes && { scopes: scopes.join(' ') }),
  };
}
