import type { Facts } from '../../core/facts/facts.ts';
import { opinionFacts } from '../../relying-parties/form-opinion.ts';
import type { AnySecondOpinion, FurtherRequest, Setting } from '../../relying-parties/second-opinion.ts';
import type { AskedOpinion } from './asked-opinions.ts';

/**
 * The requests of these relying parties, to be tried at the provider with the run’s client. Those set to another client
 * or still at the example address are left out: neither could be registered.
 */
export function furtherRequests(
  asked: readonly AskedOpinion[],
  gathered: Pick<Facts, 'input' | 'discovery'>,
): readonly FurtherRequest[] {
  const facts = opinionFacts(gathered, []);
  if (!facts) return [];
  return asked.flatMap(({ opinion, settings }) => {
    const { id, label } = opinion;
    const { redirectUris, scopes, pkce, nonce } = opinion.request(facts, settings);
    return isSetUp(opinion, settings, facts.clientId, redirectUris)
      ? [{ id, label, redirectUris, scopes, pkce, nonce }]
      : [];
  });
}

function isSetUp(
  { address, client, settings: schema }: AnySecondOpinion,
  settings: Readonly<Record<string, Setting['default']>>,
  clientId: string,
  redirectUris: readonly string[],
): boolean {
  const own = settings[client];
  if (own !== '' && own !== clientId) return false;
  const example = originOf(schema[address?.setting ?? '']?.default);
  return example === undefined || !redirectUris.some((uri) => originOf(uri) === example);
}

function originOf(url: unknown): string | undefined {
  return typeof url === 'string' ? URL.parse(url)?.origin : undefined;
}
