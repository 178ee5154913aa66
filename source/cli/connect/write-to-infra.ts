import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import { type Failure, nothingSent } from '../../core/http/failure.ts';
import { isObject, parseJson, stringMember } from '../../core/json/json-value.ts';
import type { Clock, JsonBody } from '../../core/run/ports.ts';
import type { InfraApi } from '../../probes/infra-server/infra-api.ts';
import {
  type ApiRefusal,
  type Connection,
  cleanUrl,
  readRefusal,
  refusalOfFailure,
  type StoredProvider,
  troubleCalled,
  troubleOf,
} from '../../relying-parties/infra/rules.ts';
import type { ConnectRequest, Written } from '../../session/connect/connecting.ts';

/** How often, and at what interval in milliseconds, to look for the result after a lost answer. */
const reads = 3;
const pause = 1000;
/** Milliseconds for reading back after an interrupt: the process should end within a second. */
const lastLook = 600;

/** Writes once; whatever the answer leaves open is read back. */
export async function writeToInfra(
  api: InfraApi,
  clock: Clock,
  { configuration, here }: ConnectRequest,
  { host, user, wished, write }: Connection,
): Promise<Written> {
  const { askInfra, askInfraForList, callInfra, readStoredProvider } = await import(
    '../../probes/infra-server/for-connecting.ts'
  );
  const values = { host, user, name: wished.name, url: wished.url };
  const refused = (refusal: ApiRefusal): Written => ({
    is: 'refused',
    trouble: troubleOf(refusal, here, values),
  });
  const place = (id: string) => `/api/providers/${encodeURIComponent(id)}`;

  if (write.is === 'update') {
    const now = await askInfra(api, place(write.stored.id));
    if (!now.ok) return refused(refusalOfFailure(now.failure));
    if (!isSame(readStoredProvider(now.value), write.stored))
      return { is: 'refused', trouble: troubleCalled('changed-meanwhile', values) };
  }
  const exchange =
    write.is === 'add'
      ? await callInfra(api, 'POST', '/api/providers', bodyOf(configuration, wished, api.origin))
      : await callInfra(api, 'PUT', place(write.stored.id), bodyOf(configuration, wished, api.origin));
  const outcome = outcomeOf(exchange);
  switch (outcome.is) {
    case 'accepted':
      return confirmed(outcome.stored.id);
    case 'refused':
      return refused(outcome.refusal);
    case 'lost':
      return resolved(outcome.refusal);
  }

  /**
   * Infra also accepts the update of a provider that it no longer has (Infra: internal/server/data/query.go, update).
   */
  async function confirmed(id: string): Promise<Written> {
    const now = await askInfra(api, place(id));
    if (now.ok) return { is: 'stored', stored: readStoredProvider(now.value), answerLost: false };
    if (now.failure.detail?.['status'] === 404)
      return { is: 'refused', trouble: troubleCalled('gone', values) };
    return outcome.is === 'accepted'
      ? { is: 'stored', stored: outcome.stored, answerLost: false }
      : unknown(now.failure);
  }

  async function resolved(refusal: ApiRefusal): Promise<Written> {
    const stopped = api.signal.aborted;
    const looking = stopped ? { ...api, signal: AbortSignal.timeout(lastLook) } : api;
    for (let read = 1; ; read += 1) {
      const found = await lookForIt(looking);
      if ('failure' in found) return unknown(found.failure);
      if (found.stored) return { is: 'stored', stored: found.stored, answerLost: true };
      if (stopped || read >= reads) break;
      await clock.sleep(pause, api.signal).catch(() => undefined);
      if (api.signal.aborted) return resolved(refusal);
    }
    return refusal.is === 'failed'
      ? { is: 'refused', trouble: troubleCalled('answer-lost', values, refusal) }
      : refused(refusal);
  }

  /** Finds the provider if it has the values to be written and was not there before. */
  async function lookForIt(
    looking: InfraApi,
  ): Promise<{ readonly stored?: StoredProvider } | { readonly failure: Failure }> {
    const list = await askInfraForList(looking, '/api/providers');
    if (!list.ok) return { failure: list.failure };
    const row = list.value.map(readStoredProvider).find(({ name }) => name === wished.name);
    const isIt =
      row !== undefined &&
      row.url === cleanUrl(wished.url) &&
      row.clientId === wished.clientId &&
      (write.is === 'add' || row.updated !== write.stored.updated);
    return isIt ? { stored: row } : {};
  }

  function unknown(failure: Failure): Written {
    return { is: 'unknown', trouble: troubleCalled('answer-unknown', values, { is: 'failed', failure }) };
  }

  type Outcome =
    | { readonly is: 'accepted'; readonly stored: StoredProvider }
    | { readonly is: 'refused'; readonly refusal: ApiRefusal }
    /** Infra may nevertheless have written it. */
    | { readonly is: 'lost'; readonly refusal: ApiRefusal };

  function outcomeOf(exchanged: HttpExchange): Outcome {
    if (exchanged.outcome === 'failed') {
      const { failure } = exchanged;
      const refusal: ApiRefusal = { is: 'failed', failure };
      return { is: nothingSent.some((code) => code === failure.code) ? 'refused' : 'lost', refusal };
    }
    const { status, body, headers } = exchanged.answer;
    const value = parseJson(body);
    const isYes = (status === 200 || status === 201) && isObject(value) && stringMember(value, 'id');
    if (isYes) return { is: 'accepted', stored: readStoredProvider(value) };
    const refusal = readRefusal(status, value, headers);
    // Below 499, neither server nor proxy has done anything; a success that is not Infra’s proves nothing.
    return { is: status >= 499 || status < 300 ? 'lost' : 'refused', refusal };
  }
}

/** Infra: api/provider.go, CreateProviderRequest, UpdateProviderRequest */
function bodyOf(
  { clientSecret, serviceAccount }: ConnectRequest['configuration'],
  { name, url, clientId, kind }: Connection['wished'],
  origin: string,
): JsonBody {
  const audience = { is: 'origin', origin } as const;
  return {
    name,
    url,
    clientID: clientId,
    kind,
    clientSecret: clientSecret?.boundTo(audience) ?? '',
    ...(kind === 'google' &&
      serviceAccount && {
        api: {
          privateKey: serviceAccount.privateKey.boundTo(audience),
          clientEmail: serviceAccount.clientEmail,
          domainAdminEmail: serviceAccount.domainAdminEmail,
        },
      }),
  };
}

function isSame(now: StoredProvider, before: StoredProvider): boolean {
  const all = ({ scopes, ...rest }: StoredProvider) => JSON.stringify([Object.entries(rest).sort(), scopes]);
  return all(now) === all(before);
}
