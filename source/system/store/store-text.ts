import * as v from 'valibot';
import { withoutPassword } from '../../core/http/address.ts';
import { isObject, parseJson } from '../../core/json/json-value.ts';
import { providerKinds } from '../../core/run/configuration.ts';
import { type SavedProvider, storeVersion } from './saved-provider.ts';

export type StoreText =
  | { readonly is: 'providers'; readonly providers: readonly SavedProvider[] }
  | { readonly is: 'newer' }
  | { readonly is: 'damaged' };

const text = v.pipe(v.string(), v.maxLength(64 * 1024));
/** Older versions saved a password with it. */
const address = v.pipe(text, v.transform(withoutPassword));
/** The latest moment that a Date can hold, in milliseconds since the epoch. */
const lastMoment = 8.64e15;
/** Values that are only displayed, or asked for again, are dropped if they are invalid. */
const orNothing = <S extends v.GenericSchema>(schema: S) =>
  v.fallback(v.optional(schema), undefined as v.InferOutput<S> | undefined);

const names = v.record(text, text);
const verdicts = ['pass', 'warn', 'fail', 'unknown', 'blocked', 'skipped'] as const;
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(lastMoment));

const fingerprint = v.object({
  at: moment,
  seen: v.object({
    document: v.exactOptional(names),
    keys: v.exactOptional(names),
    certificate: v.exactOptional(names),
  }),
  results: v.record(text, v.object({ verdict: v.picklist(verdicts), code: text })),
});

const expiry = v.object({ what: v.picklist(['certificate', 'signing-key']), name: text, at: moment });

const provider = v.object({
  name: text,
  url: address,
  kind: v.picklist(providerKinds),
  clientId: orNothing(text),
  infraServers: v.fallback(v.array(address), []),
  verdict: orNothing(v.picklist(['pass', 'warn', 'fail'])),
  checkedAt: orNothing(moment),
  expiries: orNothing(v.array(expiry)),
  passed: orNothing(fingerprint),
});

const file = v.object({ version: v.literal(storeVersion), providers: v.array(provider) });

/** Reads the file’s contents. An invalid provider makes the whole file damaged, so that it is not silently lost. */
export function readStoreText(content: string): StoreText {
  const stored = parseJson(content);
  if (!isObject(stored)) return { is: 'damaged' };
  const { version } = stored;
  if (typeof version === 'number' && version > storeVersion) return { is: 'newer' };
  const read = v.safeParse(file, stored, { abortEarly: true });
  return read.success
    ? { is: 'providers', providers: read.output.providers.map(withoutNothing) }
    : { is: 'damaged' };
}

/** Members that a newer program has added to a provider. */
export function unknownMembers(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(stored).filter(([name]) => !Object.hasOwn(provider.entries, name)),
  );
}

function withoutNothing(read: v.InferOutput<typeof provider>): SavedProvider {
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as unknown as SavedProvider;
}
