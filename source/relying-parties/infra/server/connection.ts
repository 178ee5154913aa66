import type { InfraProvider } from '../../../core/facts/facts.ts';
import { cleanUrl } from '../issuer/clean-url.ts';

/** A provider as Infra's API tells it (Infra: api/provider.go). */
export interface StoredProvider extends InfraProvider {
  /** RFC 3339; absent where an update has wiped it. */
  readonly created?: string;
  readonly updated?: string;
}

/** A group of Infra that may do something, each right as “admin on infra”. */
export interface GroupRights {
  readonly name: string;
  readonly rights: readonly string[];
}

/** One Infra server, looked at before anything is written to it. */
export interface InfraSeen {
  readonly origin: string;
  readonly host: string;
  readonly version: string;
  /** Whose access key it is; an administrator. */
  readonly user: string;
  readonly providers: readonly StoredProvider[];
  readonly groups: readonly GroupRights[];
}

/** What Infra is to have. */
export interface WishedProvider {
  readonly name: string;
  /** As it is given to Infra. */
  readonly url: string;
  readonly clientId: string;
  readonly kind: string;
  /** What Infra will read from the provider's document. */
  readonly scopes: readonly string[];
  readonly authUrl: string;
  /** A service account for Google's Admin SDK goes along. */
  readonly serviceAccount: boolean;
  /** Groups that the person of the test login brings. */
  readonly groups: readonly string[];
}

/** What connecting would do, for the person to confirm. */
export interface Connection extends Omit<InfraSeen, 'providers' | 'groups'> {
  readonly wished: WishedProvider;
  readonly write: { readonly is: 'add' } | Update;
  /** Groups of Infra with rights: people in a group of that name at the provider get them; `brought`: the person of the test login is. */
  readonly groups: readonly (GroupRights & { readonly brought: boolean })[];
  /** Other names under which Infra has the same provider and client already. */
  readonly twins: readonly string[];
}

export interface Update {
  readonly is: 'update';
  /** As it is now. */
  readonly stored: StoredProvider;
  readonly changes: readonly ProviderChange[];
  readonly losses: readonly ProviderLoss[];
}

export interface ProviderChange {
  readonly what: ProviderMember;
  readonly from: string;
  readonly to: string;
}

type ProviderMember = 'URL' | 'client id' | 'kind' | 'scopes' | 'authorization endpoint';

/**
 * What an update takes away: it writes the whole row and has read nothing of the old one
 * (Infra: internal/server/providers.go, UpdateProvider; internal/server/data/query.go, update).
 */
export type ProviderLoss =
  | 'client-secret'
  | 'service-account'
  | 'service-account-replaced'
  | 'sessions'
  | 'added';

export function planConnection(seen: InfraSeen, wished: WishedProvider): Connection {
  const { providers, groups, ...server } = seen;
  const stored = providers.find(({ name }) => name === wished.name);
  const url = cleanUrl(wished.url);
  const brought = new Set(wished.groups);
  return {
    ...server,
    wished,
    write: stored ? update(stored, wished) : { is: 'add' },
    groups: groups
      .map((group) => ({ ...group, brought: brought.has(group.name) }))
      .sort((a, b) => Number(b.brought) - Number(a.brought)),
    twins: providers
      .filter((one) => one !== stored && one.url === url && one.clientId === wished.clientId)
      .map(({ name }) => name),
  };
}

function update(stored: StoredProvider, wished: WishedProvider): Update {
  return {
    is: 'update',
    stored,
    changes: differences(stored, wished),
    losses: [
      'client-secret',
      ...(stored.kind === 'google'
        ? [wished.serviceAccount ? ('service-account-replaced' as const) : ('service-account' as const)]
        : []),
      ...(stored.url !== cleanUrl(wished.url) || stored.clientId !== wished.clientId
        ? ['sessions' as const]
        : []),
      ...(stored.created === undefined ? [] : ['added' as const]),
    ],
  };
}

/** Where what Infra keeps is not what is wished. */
export function differences(
  stored: InfraProvider,
  { url, clientId, kind, scopes, authUrl }: Omit<WishedProvider, 'serviceAccount' | 'groups'>,
): readonly ProviderChange[] {
  const rows: readonly ProviderChange[] = [
    { what: 'URL', from: stored.url, to: cleanUrl(url) },
    { what: 'client id', from: stored.clientId, to: clientId },
    { what: 'kind', from: stored.kind, to: kind },
    { what: 'scopes', from: stored.scopes.join(' '), to: scopes.join(' ') },
    { what: 'authorization endpoint', from: stored.authUrl, to: authUrl },
  ];
  return rows.filter(({ what, from, to }) => (what === 'scopes' ? sorted(from) !== sorted(to) : from !== to));
}

function sorted(scopes: string): string {
  return scopes.split(' ').sort().join(' ');
}
