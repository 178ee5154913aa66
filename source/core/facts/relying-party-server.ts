import * as v from 'valibot';
import { exchange } from './http-exchange.ts';
import { failure, maybe, type PlainData, text, texts } from './plain-data.ts';

/** Groups as Infra requests them from a vendor's own directory, for the kinds “azure” and “google”. */
export const directoryGroups = v.object({
  directory: v.picklist(['microsoft-graph', 'google-admin-sdk']),
  /** The service account's token request; Google only. */
  token: maybe(exchange),
  /** Absent if there was no token to ask with. */
  groups: maybe(exchange),
});
export type DirectoryGroupsFact = PlainData<typeof directoryGroups>;

const provider = v.object({
  id: text,
  name: text,
  url: text,
  kind: text,
  clientId: text,
  scopes: texts,
  authUrl: text,
});
export type InfraProvider = PlainData<typeof provider>;

const accessKey = v.variant('is', [
  v.object({ is: v.literal('accepted'), user: text, administrator: v.boolean() }),
  v.object({ is: v.literal('refused'), failure }),
]);
export type InfraKeyFact = PlainData<typeof accessKey>;

export const infraServer = v.object({
  servers: v.array(
    v.object({
      host: text,
      version: maybe(text),
      providers: maybe(v.array(provider)),
      baseDomain: maybe(text),
      /** Groups that hold grants; absent without an access key. */
      grantedGroups: maybe(texts),
      /** What the access key permits; absent if the server was not given one. */
      accessKey: maybe(accessKey),
      failure: maybe(failure),
    }),
  ),
});
export type InfraServerFact = PlainData<typeof infraServer>;

/** Infra's users whose name equals the ID token's e-mail address, ignoring case; no others are kept. */
export const infraUsers = v.object({ names: texts, failure: maybe(failure) });
