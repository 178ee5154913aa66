import * as v from 'valibot';
import { withoutPassword } from '../http/address.ts';
import { type PublicConfiguration, providerKinds } from '../run/configuration.ts';
import { sightTroubles } from '../run/server-sight.ts';
import { count, maybe, moment, type PlainData, text, texts, yes } from './plain-data.ts';

const configuration: v.GenericSchema<unknown, PublicConfiguration> = v.object({
  name: maybe(text),
  url: v.pipe(text, v.transform(withoutPassword)),
  clientId: maybe(text),
  kind: v.picklist(providerKinds),
  infraServers: texts,
  allowHttp: v.boolean(),
  asInfra: v.boolean(),
  probeRotation: v.boolean(),
  serverSight: maybe(
    v.variant('is', [
      v.object({ is: v.literal('document'), issuer: text }),
      v.object({ is: v.literal('status'), status: count }),
      v.object({ is: v.picklist(sightTroubles), words: text }),
    ]),
  ),
});

const secretForm = v.object({
  length: count,
  looksLike: maybe(v.picklist(['guid', 'hash', 'placeholder', 'jwt', 'client-id', 'url'])),
  /** The secret looks like a client id, and the client id like a secret. */
  looksSwapped: maybe(yes),
  /** Why it is not masked in output: too short to distinguish, or a word that public values contain. */
  notMasked: maybe(v.picklist(['too-short', 'common-word'])),
  surroundedByWhitespace: v.boolean(),
  trailingNewline: v.boolean(),
  hasControlCharacters: v.boolean(),
  /** Contains characters that form-encoding changes, so servers that do not decode HTTP Basic refuse it. */
  needsEncoding: v.boolean(),
  nonAscii: v.boolean(),
});
export type SecretForm = PlainData<typeof secretForm>;

const environment = v.object({
  /** Proxy for requests to the provider, without credentials. */
  proxy: maybe(text),
  tlsVerificationOff: v.boolean(),
});
export type EnvironmentFact = PlainData<typeof environment> & {
  /**
   * Set if INFRA_ACCESS_KEY is set. `server` is the only origin it may be sent to; absent if no server was named. Not
   * read from a file, because no key comes with it.
   */
  readonly infraAccessKey?: { readonly server?: string };
};

/** What was asked for, when, and from what kind of machine. */
export const input = v.object({
  configuration,
  at: moment,
  /** Observations on the secret that do not reveal it; absent if none was given. */
  secretForm: maybe(secretForm),
  environment: environment as v.GenericSchema<unknown, EnvironmentFact>,
});
export type InputFact = PlainData<typeof input>;
