import * as v from 'valibot';
import { withoutPassword } from '../../core/address.ts';
import { type ProviderKind, providerKinds } from '../../core/configuration.ts';
import type { Absent, DiscoveryFact, Facts, Gathered } from '../../core/facts.ts';
import { type FailureCode, failureCodes } from '../../core/failure.ts';
import { isObject, type JsonObject, type JsonValue } from '../../core/json-value.ts';
import { ignoredRequests } from '../../core/ports.ts';
import { sightTroubles } from '../../core/server-sight.ts';
import { printable } from '../../core/text/printable.ts';

/** An answer has at most four megabytes; what stood for a secret in it may have become longer. */
const longestText = 8 * 1024 * 1024;
/** The last moment that a date can hold, in milliseconds since the epoch. */
const lastMoment = 8.64e15;

const text = v.pipe(v.string(), v.maxLength(longestText));
const texts = v.array(text);
const yes = v.boolean();
const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const moment = v.pipe(v.number(), v.minValue(-lastMoment), v.maxValue(lastMoment));
const isoDate = v.pipe(
  text,
  v.check((value) => !Number.isNaN(Date.parse(value))),
);
const jsonObject = v.custom<JsonObject>((value) => isObject(value as JsonValue));
const maybe = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

const failure = v.object({
  // A code that a newer version added is as good as `other`.
  code: v.pipe(
    text,
    v.transform((code): FailureCode => failureCodes.find((known) => known === code) ?? 'other'),
  ),
  message: text,
  detail: maybe(v.record(v.string(), v.union([text, v.pipe(v.number(), v.finite()), yes]))),
  cause: maybe(text),
});

const redirects = v.array(v.object({ status: count, from: text, to: text }));

const answer = v.object({
  url: text,
  status: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
  headers: v.record(v.string(), text),
  body: text,
  encoding: v.picklist(['utf-8', 'utf-8-bom', 'utf-16', 'not-utf-8']),
  bytes: count,
  milliseconds: count,
  receivedAt: maybe(moment),
  redirects,
});

const exchange = v.variant('outcome', [
  v.object({ outcome: v.literal('answered'), requested: text, answer }),
  v.object({ outcome: v.literal('failed'), requested: text, failure, redirects }),
]);

const method = v.picklist(['client_secret_basic', 'client_secret_post']);

const signature = v.variant('is', [
  v.object({ is: v.literal('valid'), kid: maybe(text), refetched: yes }),
  v.object({ is: v.literal('invalid') }),
  v.object({ is: v.literal('no-key'), kid: maybe(text) }),
  v.object({ is: v.literal('ambiguous-key'), keys: count }),
  v.object({ is: v.literal('unsupported'), alg: text }),
  v.object({ is: v.literal('keys-unavailable') }),
  v.object({ is: v.literal('unsigned') }),
  v.object({ is: v.literal('unreadable'), why: text }),
]);

const standardVerdict = v.variant('ok', [
  v.object({ ok: v.literal(true) }),
  v.object({ ok: v.literal(false), code: text, message: text }),
]);

const userinfo = v.object({
  endpoint: text,
  exchange,
  claims: maybe(jsonObject),
  text: maybe(text),
  signature: maybe(signature),
  standard: maybe(standardVerdict),
});

const certificate = v.object({
  subject: text,
  issuer: text,
  names: texts,
  validFrom: isoDate,
  validTo: isoDate,
  fingerprint: text,
  selfSigned: yes,
});

const absent = v.object({
  absent: v.picklist([
    'needs-missing',
    'issuer-guessed',
    'not-given',
    'does-not-apply',
    'declined',
    'crashed',
  ]),
  why: text,
});

const authorizationAttempts = v.array(
  v.object({
    purpose: v.picklist([
      'as-infra',
      'as-relying-party',
      'any-address',
      'control',
      'with-pkce',
      'silent',
      'scope',
      'with-nonce',
    ]),
    redirectUri: text,
    scopes: texts,
    pkce: yes,
    prompt: maybe(v.literal('none')),
    exchange,
  }),
);

const reachedBy = v.picklist(['typed-url', 'guess']);
const tokenRequests = v.array(v.object({ method, exchange }));
const by = v.picklist(['query', 'form_post', 'paste']);

/** Saved facts hold no readings of the document; they are made from its answer again. */
type SavedFacts = { readonly [Name in keyof Facts]: Name extends 'discovery' ? SavedDiscovery : Facts[Name] };
type SavedDiscovery = Pick<DiscoveryFact, 'url' | 'answer' | 'issuerConfirmed' | 'reachedBy'>;

const facts: { readonly [Name in keyof Facts]: v.GenericSchema<unknown, SavedFacts[Name]> } = {
  input: v.object({
    configuration: v.object({
      name: maybe(text),
      url: v.pipe(text, v.transform(withoutPassword)),
      clientId: maybe(text),
      kind: v.picklist(providerKinds) satisfies v.GenericSchema<ProviderKind>,
      infraServers: texts,
      allowHttp: yes,
      asInfra: yes,
      probeRotation: yes,
      serverSight: maybe(
        v.variant('is', [
          v.object({ is: v.literal('document'), issuer: text }),
          v.object({ is: v.literal('status'), status: count }),
          v.object({ is: v.picklist(sightTroubles), words: text }),
        ]),
      ),
    }),
    at: moment,
    secretForm: maybe(
      v.object({
        length: count,
        looksLike: maybe(v.picklist(['guid', 'hash', 'placeholder', 'jwt', 'client-id', 'url'])),
        looksSwapped: maybe(v.literal(true)),
        notMasked: maybe(v.picklist(['too-short', 'common-word'])),
        surroundedByWhitespace: yes,
        trailingNewline: yes,
        hasControlCharacters: yes,
        needsEncoding: yes,
        nonAscii: yes,
      }),
    ),
    environment: v.object({ proxy: maybe(text), tlsVerificationOff: yes }),
  }),
  typedUrlDiscovery: exchange,
  issuerSearch: v.object({
    candidates: v.array(
      v.object({
        issuer: text,
        because: text,
        outcome: v.variant('is', [
          v.object({ is: v.literal('matches') }),
          v.object({ is: v.literal('names-other-issuer'), issuer: text }),
          v.object({ is: v.literal('not-a-document'), status: count, mediaType: text }),
          v.object({ is: v.literal('failed'), failure }),
          v.object({ is: v.literal('not-tried') }),
        ]),
      }),
    ),
    issuer: maybe(text),
    reachedBy: maybe(reachedBy),
  }),
  discovery: v.object({
    url: text,
    answer,
    issuerConfirmed: yes,
    // Older versions did not say.
    reachedBy: v.optional(reachedBy, 'typed-url'),
  }),
  network: v.object({
    host: text,
    port: count,
    addresses: maybe(texts),
    resolveFailure: maybe(failure),
    tls: maybe(
      v.object({
        protocol: maybe(text),
        chain: v.array(certificate),
        failure: maybe(failure),
        trustedBy: maybe(v.picklist(['public', 'extra-ca'])),
      }),
    ),
    inspectedAt: maybe(moment),
  }),
  repeatedDiscovery: v.object({
    milliseconds: v.array(count),
    statuses: v.array(count),
    sameEachTime: yes,
    differing: maybe(v.array(text)),
    refusesGo: maybe(v.literal(true)),
  }),
  jwks: v.object({
    url: text,
    exchange,
    further: maybe(
      v.array(
        v.variant('is', [
          v.object({ is: v.literal('same') }),
          v.object({ is: v.literal('other'), exchange }),
        ]),
      ),
    ),
  }),
  endpointReach: v.array(
    v.object({
      endpoint: v.picklist(['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'jwks_uri']),
      url: text,
      host: text,
      failure: maybe(failure),
    }),
  ),
  clientAuthentication: v.object({
    tokenEndpoint: text,
    attempts: v.array(
      v.object({
        method,
        secret: v.picklist(['given', 'random']),
        asLogin: maybe(v.literal(true)),
        exchange,
      }),
    ),
  }),
  authorization: v.object({
    endpoint: text,
    attempts: authorizationAttempts,
    signInPage: maybe(exchange),
  }),
  furtherAuthorization: v.object({
    requests: v.array(
      v.object({
        relyingParty: text,
        label: text,
        redirectUris: texts,
        scopes: texts,
        attempts: authorizationAttempts,
      }),
    ),
  }),
  login: v.object({
    redirectUri: text,
    pkce: yes,
    scopes: texts,
    issAdvertised: yes,
    nonceSent: maybe(text),
    outcome: v.variant('is', [
      v.object({ is: v.literal('code'), by, iss: maybe(text) }),
      v.object({
        is: v.literal('error'),
        by,
        error: text,
        errorDescription: maybe(text),
        iss: maybe(text),
      }),
      v.object({ is: v.literal('timed-out'), afterMilliseconds: count }),
      v.object({ is: v.literal('port-busy'), failure }),
      v.object({ is: v.literal('not-started'), failure }),
    ]),
    ignoredRequests: v.pipe(
      texts,
      v.transform((seen) => seen.flatMap((one) => ignoredRequests.find((known) => known === one) ?? [])),
    ),
    ignoredError: maybe(v.object({ error: text, errorDescription: maybe(text) })),
    browser: v.picklist(['opened', 'failed', 'not-asked']),
    asInfra: maybe(
      v.variant('is', [
        v.object({ is: v.literal('code') }),
        v.object({ is: v.literal('error'), error: text, errorDescription: maybe(text) }),
        v.object({ is: v.literal('not-returned'), afterMilliseconds: count }),
      ]),
    ),
  }),
  tokens: v.object({
    tokenEndpoint: text,
    attempts: tokenRequests,
    asInfra: maybe(tokenRequests),
    response: maybe(
      v.object({
        tokenType: maybe(text),
        expiresIn: maybe(v.pipe(v.number(), v.finite())),
        refreshExpiresIn: maybe(v.pipe(v.number(), v.finite())),
        scope: maybe(text),
        hasAccessToken: yes,
        hasRefreshToken: yes,
        hasIdToken: yes,
      }),
    ),
    idToken: maybe(
      v.object({
        parts: count,
        header: maybe(jsonObject),
        headerText: maybe(text),
        hasWhiteSpace: maybe(v.literal(true)),
        headerHasBlanks: maybe(v.literal(true)),
        payload: maybe(text),
        claims: maybe(jsonObject),
        signature,
        accessTokenHashMatches: maybe(yes),
        codeHashMatches: maybe(yes),
      }),
    ),
    accessTokenClaims: maybe(jsonObject),
    standard: standardVerdict,
    standardDiscovery: maybe(standardVerdict),
    at: moment,
    nonceSent: maybe(text),
  }),
  userinfo,
  refresh: v.object({
    first: exchange,
    gaveNewRefreshToken: yes,
    idTokenClaims: maybe(jsonObject),
    userinfo: maybe(userinfo),
    reuse: maybe(exchange),
  }),
  directoryGroups: v.object({
    directory: v.picklist(['microsoft-graph', 'google-admin-sdk']),
    token: maybe(exchange),
    groups: maybe(exchange),
  }),
  infraServer: v.object({
    servers: v.array(
      v.object({
        host: text,
        version: maybe(text),
        providers: maybe(
          v.array(
            v.object({
              id: text,
              name: text,
              url: text,
              kind: text,
              clientId: text,
              scopes: texts,
              authUrl: text,
            }),
          ),
        ),
        baseDomain: maybe(text),
        grantedGroups: maybe(texts),
        accessKey: maybe(
          v.variant('is', [
            v.object({ is: v.literal('accepted'), user: text, administrator: yes }),
            v.object({ is: v.literal('refused'), failure }),
          ]),
        ),
        failure: maybe(failure),
      }),
    ),
  }),
  infraUsers: v.object({ names: texts, failure: maybe(failure) }),
};

/** A fact, or why there is none. */
function orAbsent<S extends v.GenericSchema>(schema: S) {
  return v.lazy(
    (value): v.GenericSchema<unknown, v.InferOutput<S> | Absent> =>
      isObject(value as JsonValue) && Object.hasOwn(value as object, 'absent') ? absent : schema,
  );
}

const file = v.object({
  gathered: v.object({
    ...(Object.fromEntries(
      Object.entries(facts).map(([name, schema]) => [name, maybe(orAbsent(schema))]),
    ) as Record<string, v.GenericSchema>),
    input: facts.input,
  }),
  masked: v.optional(texts, []),
});

export type ParsedFacts =
  | { readonly ok: true; readonly gathered: SavedGathered; readonly masked: readonly string[] }
  /** Where the file is not as it should be, as a path through it. */
  | { readonly ok: false; readonly path: string };

/** As `Gathered`, with the document not yet read. */
export type SavedGathered = Omit<Gathered, 'discovery'> & { readonly discovery?: SavedDiscovery | Absent };

/** What stands in a file of saved facts. What is not known of it, as a newer version may have added, is left out. */
export function parseFacts(saved: JsonObject): ParsedFacts {
  const parsed = v.safeParse(file, saved, { abortEarly: true });
  if (!parsed.success)
    return { ok: false, path: printable(v.getDotPath(parsed.issues[0]) ?? 'the whole', 200) };
  const { gathered, masked } = parsed.output;
  return { ok: true, gathered: gathered as SavedGathered, masked };
}
