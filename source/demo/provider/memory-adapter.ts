import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * Keeps the provider’s sessions, codes and tokens in memory while the demo runs. It survives a change of settings, so
 * that a repair signs nobody out.
 */
export function createMemoryAdapter(): (model: string) => Adapter {
  const stores = new Map<string, Map<string, AdapterPayload>>();

  return (model) => {
    const store = stores.get(model) ?? new Map<string, AdapterPayload>();
    stores.set(model, store);
    const first = (matches: (payload: AdapterPayload) => boolean) => store.values().find(matches);
    return {
      async upsert(id, payload) {
        store.set(id, payload);
      },
      async find(id) {
        return store.get(id);
      },
      async findByUid(uid) {
        return first((payload) => payload.uid === uid);
      },
      async findByUserCode(userCode) {
        return first((payload) => payload.userCode === userCode);
      },
      async consume(id) {
        const payload = store.get(id);
        if (payload) store.set(id, { ...payload, consumed: Math.floor(Date.now() / 1000) });
      },
      async destroy(id) {
        store.delete(id);
      },
      async revokeByGrantId(grantId) {
        for (const [id, payload] of store) if (payload.grantId === grantId) store.delete(id);
      },
    };
  };
}
