import type { Gathered } from '../../../core/facts/facts.ts';
import { followedMetadata } from '../../../core/json/metadata.ts';
import type { InfraPlan } from '../../../core/report/report.ts';
import { presentFact } from '../../../core/run/present-fact.ts';
import { redirectUris } from '../request/redirect-uris.ts';
import { infraScopes } from '../request/scopes.ts';
import { providersAddCommand } from './providers-add-command.ts';

/** What connecting needs, as far as it is known, with the typed URL if no issuer was found. */
export function planFor(gathered: Gathered): InfraPlan {
  const input = presentFact(gathered, 'input');
  if (!input) return { url: '', scopes: [], redirectUris: [], command: '' };
  const discovery = presentFact(gathered, 'discovery');
  const url = presentFact(gathered, 'issuerSearch')?.issuer ?? input.configuration.url;
  return {
    url,
    scopes: infraScopes(discovery && followedMetadata(discovery).scopesSupported),
    redirectUris: redirectUris(input.configuration.infraServers),
    command: providersAddCommand({ ...input.configuration, url }),
  };
}
