import type { InfraProvider } from '../../../core/facts/facts.ts';
import { cleanUrl } from '../issuer/clean-url.ts';

/** A provider as Infra’s API returns it (Infra: api/provider.go). */
export interface StoredProvider extends InfraProvider {
  /** RFC 3339; absent if an update has erased it. */
  readonly created?: string;
  readonly updated?: string;
}

/** An Infra group with access, each right in the form “admin on infra”. */
export interface GroupRights {
  readonly name: string;
  readonly rights: readonly string[];
}

/** The state of an Infra server before anything is written to it. */
export interface InfraSeen {
  readonly origin: string;
  readonly host: string;
  readonly version: string;
  /** The owner of the access key, an administrator. */
  readonly user: string;
  readonly providers: readonly StoredProvider[];
  readonly groups: readonly GroupRights[];
}

/** The provider as it should be in Infra. */
export interface WishedProvider {
  readonly name: string;
  /** As given to Infra. */
  readonly url: string;
  readonly clientId: string;
  readonly kind: string;
  /** As Infra will read them from the provider’s document. */
  readonly scopes: readonly string[];
  readonly authUrl: string;
  /** True if a service account for Google’s Admin SDK is included. */
  readonly serviceAccount: boolean;
  /** The groups of the person who did the test login. */
  readonly groups: readonly string[];
}

/** What connecting would do, for the person to confirm. */
export interface Connection extends Omit<InfraSeen, 'providers' | 'groups'> {
  readonly wished: WishedProvider;
  readonly write: { readonly is: 'add' } | Update;
  /**
   * Infra groups with access, which members of the provider’s groups of the same name get; `brought`: the test login’s
   * person is one.
   */
  readonly groups: readonly (GroupRights & { readonly brought: boolean })[];
  /** Other names under which Infra already has the same provider and client. */
  readonly twins: readonly string[];
}

export interface Update {
  readonly is: 'update';
  /** The provider as Infra has it now. */
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
 * What an update erases: it writes the whole row without reading the old one (Infra: internal/server/providers.go,
 * UpdateProvider; internal/server/data/query.go, update).
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

/** The members that differ between the stored and the wished provider. */
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
