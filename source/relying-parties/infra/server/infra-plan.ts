import type { Gathered } from '../../../core/facts.ts';
import { followedMetadata } from '../../../core/metadata.ts';
import { presentFact } from '../../../core/present-fact.ts';
import type { InfraPlan } from '../../../core/report/report.ts';
import { providersAddCommand } from './providers-add-command.ts';
import { redirectUris } from '../request/redirect-uris.ts';
import { infraScopes } from '../request/scopes.ts';

/** What connecting takes, as far as it is known; the URL as typed where no issuer was found. */
export function planFor(gathered: Gathered): InfraPlan {
  const inquiry = presentFact(gathered, 'inquiry');
  if (!inquiry) return { url: '', scopes: [], redirectUris: [], command: '' };
  const { name, url: typed, clientId, kind, infraServers } = inquiry.answers;
  const discovery = presentFact(gathered, 'discovery');
  const url = presentFact(gathered, 'issuerSolution')?.issuer ?? typed;
  return {
    url,
    scopes: infraScopes(discovery && followedMetadata(discovery).scopesSupported),
    redirectUris: redirectUris(infraServers),
    command: providersAddCommand({ name, url, clientId, kind }),
  };
}
