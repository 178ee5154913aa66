import { type Gathered, isAbsent } from '../core/facts.ts';
import { readMetadata } from '../core/metadata.ts';
import type { InfraPlan } from '../core/report.ts';
import { providersAddCommand } from './providers-add-command.ts';
import { redirectUris } from './redirect-uris.ts';
import { infraScopes } from './scopes.ts';

/** What connecting takes, as far as it is known; the URL as typed where no issuer was found. */
export function planFor({ inquiry, issuerSolution, discovery }: Gathered): InfraPlan {
  if (!inquiry || isAbsent(inquiry)) return { url: '', scopes: [], redirectUris: [], command: '' };
  const { name, url: typed, clientId, kind, infraServers } = inquiry.answers;
  const solved = issuerSolution && !isAbsent(issuerSolution) ? issuerSolution.issuer : undefined;
  const document = discovery && !isAbsent(discovery) ? discovery.document : undefined;
  const url = solved ?? typed;
  return {
    url,
    scopes: infraScopes(document && readMetadata(document).scopesSupported),
    redirectUris: redirectUris(infraServers),
    command: providersAddCommand({ name, url, clientId, kind }),
  };
}
