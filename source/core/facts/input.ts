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
  /** It looks like a client id, and the client id like a secret. */
  looksSwapped: maybe(yes),
  /** Why it stays readable in what is shown: too short to tell from other text, or a word that public values hold. */
  notMasked: maybe(v.picklist(['too-short', 'common-word'])),
  surroundedByWhitespace: v.boolean(),
  trailingNewline: v.boolean(),
  hasControlCharacters: v.boolean(),
  /** Holds characters that form-encoding changes, so servers that do not decode HTTP Basic refuse it. */
  needsEncoding: v.boolean(),
  nonAscii: v.boolean(),
});
export type SecretForm = PlainData<typeof secretForm>;

const environment = v.object({
  /** Proxy that requests to the provider go through, credentials removed. */
  proxy: maybe(text),
  tlsVerificationOff: v.boolean(),
});
export type EnvironmentFact = PlainData<typeof environment> & {
  /**
   * There is one in INFRA_ACCESS_KEY, for this origin alone; for none where nobody named its server. Not read from a file:
   * no key comes with it.
   */
  readonly infraAccessKey?: { readonly server?: string };
};

/** What was asked, when, and from what kind of machine. */
export const input = v.object({
  configuration,
  at: moment,
  /** Seen on the secret without showing it; absent where none was given. */
  secretForm: maybe(secretForm),
  environment: environment as v.GenericSchema<unknown, EnvironmentFact>,
});
export type InputFact = PlainData<typeof input>;
