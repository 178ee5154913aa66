import * as v from 'valibot';
import { count, failure, maybe, moment, type PlainData, text, texts } from './plain-data.ts';

/** ISO 8601. */
const date = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value))),
);

const certificate = v.object({
  subject: text,
  issuer: text,
  names: texts,
  validFrom: date,
  validTo: date,
  /** SHA-256, upper-case hex with colons. */
  fingerprint: text,
  selfSigned: v.boolean(),
});
export type CertificateFact = PlainData<typeof certificate>;

const tls = v.object({
  protocol: maybe(text),
  /** Leaf first, as the server sent it. */
  chain: v.array(certificate),
  /** Absent if the chain is trusted and the name fits. */
  failure: maybe(failure),
  /** Whether the system's or Node's own roots establish trust, or only `--ca-file` and the like. */
  trustedBy: maybe(v.picklist(['public', 'extra-ca'])),
});
export type TlsInspection = PlainData<typeof tls>;

export const network = v.object({
  host: text,
  port: count,
  addresses: maybe(texts),
  resolveFailure: maybe(failure),
  /** Absent for http, behind a proxy, and if the name did not resolve. */
  tls: maybe(tls),
  /** Absent in facts of older versions. */
  inspectedAt: maybe(moment),
});

export const endpointReach = v.array(
  v.object({
    endpoint: v.picklist(['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'jwks_uri']),
    url: text,
    host: text,
    failure: maybe(failure),
  }),
);
export type EndpointReach = PlainData<typeof endpointReach>[number];
