import { type ProviderKind, providerKinds } from '../core/answers.ts';
import { isObject, type JsonObject, parseJson } from '../core/json-value.ts';
import type { OverallVerdict } from '../core/report.ts';

/** What is kept of a run; never a secret. */
export interface SavedProvider {
  readonly name: string;
  readonly url: string;
  readonly kind: ProviderKind;
  readonly clientId?: string;
  readonly infraServers: readonly string[];
  readonly verdict?: OverallVerdict;
  /** Milliseconds since the epoch. */
  readonly checkedAt?: number;
}

/** Changes when older programs could no longer read the file. */
export const storeVersion = 1;

export type StoreText =
  | { readonly is: 'providers'; readonly providers: readonly SavedProvider[] }
  | { readonly is: 'newer' }
  | { readonly is: 'damaged' };

/** What stands in the file. A provider that cannot be read makes the file damaged, so that it is not lost in silence. */
export function readStoreText(text: string): StoreText {
  const stored = parseJson(text);
  if (!isObject(stored)) return { is: 'damaged' };
  const { version, providers } = stored;
  if (typeof version === 'number' && version > storeVersion) return { is: 'newer' };
  if (version !== storeVersion || !Array.isArray(providers)) return { is: 'damaged' };
  const read = providers.map((provider) => (isObject(provider) ? savedProvider(provider) : undefined));
  const whole = read.filter((provider) => provider !== undefined);
  return whole.length === read.length ? { is: 'providers', providers: whole } : { is: 'damaged' };
}

function savedProvider(stored: JsonObject): SavedProvider | undefined {
  const { name, url, clientId, infraServers, checkedAt } = stored;
  const kind = providerKinds.find((known) => known === stored['kind']);
  const verdict = (['pass', 'warn', 'fail'] as const).find((known) => known === stored['verdict']);
  if (typeof name !== 'string' || typeof url !== 'string' || !kind) return undefined;
  return {
    name,
    url,
    kind,
    ...(typeof clientId === 'string' && { clientId }),
    infraServers: Array.isArray(infraServers) ? infraServers.filter((host) => typeof host === 'string') : [],
    ...(verdict && { verdict }),
    ...(typeof checkedAt === 'number' && { checkedAt }),
  };
}
