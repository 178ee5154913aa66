import type { Facts, LoginFact } from '../../core/facts/facts.ts';
import { addressForm } from '../../core/http/address.ts';
import type { Failure, Result } from '../../core/http/failure.ts';
import { localhostRedirectUri } from '../../core/http/localhost-redirect-uri.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import type { AccountPrompt } from '../../core/run/configuration.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import type {
  CallbackListener,
  CallbackParameters,
  IgnoredError,
  IgnoredRequest,
  PersonPort,
} from '../../core/run/ports.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { Received } from '../../core/secrets/received.ts';
import { Secret } from '../../core/secrets/secret.ts';
import type { LoginRequest, RelyingParty } from '../../relying-parties/relying-party.ts';
import { forTokenEndpoint } from '../client/endpoint-audience.ts';
import { usableEndpoint } from '../discovery/usable-endpoint.ts';
import { awaitCallback } from './await-callback.ts';
import { loginUrl } from './login-url.ts';
import { listenWhenFree, openListener } from './open-listener.ts';
import { repeatAsInfra } from './repeat-as-infra.ts';
import { stateAsInfra } from './state-as-infra.ts';

export interface LoginOptions {
  /** How long a person may take, and how long to wait for a taken port. */
  readonly timeoutMs: number;
  /** Aborted once it is known that nobody can come back. */
  readonly cannotReturn?: AbortSignal | undefined;
  /** Whether the product answers `prompt=none` with an error page of its own. */
  readonly failsSilently?: ((have: Pick<Facts, 'input' | 'discovery'>) => boolean) | undefined;
}

const cancelled: Failure = { code: 'cancelled', message: 'The login was stopped before it was finished.' };
const notOpened = { ok: false, failure: { code: 'cancelled', message: 'No browser was opened.' } } as const;
const strayLimit = 100;

/** One login by a person, in the browser or by a pasted address. */
export function createLoginProbe(
  { request }: Pick<RelyingParty, 'request'>,
  { timeoutMs, cannotReturn, failsSilently = () => false }: LoginOptions,
) {
  return defineProbe({
    ...sourceOf('login'),
    asks: 'person',
    showsClient: true,
    async gather({ input, discovery }, ports, signal) {
      const { clientId, kind, allowHttp, asInfra, prompt } = input.configuration;
      const { browser, person, clock, random, redactor } = ports;
      if (!clientId) return { absent: 'not-given', why: 'No client id was given.' };
      const metadata = followedMetadata(discovery);
      const nonce = random.token(16);
      const codeVerifier = forTokenEndpoint(new Secret(random.token(48)), discovery);
      const ignoredRequests: IgnoredRequest[] = [];
      let ignoredError: IgnoredError | undefined;
      const about = {
        redirectUri: localhostRedirectUri,
        pkce: !asInfra,
        scopes: request.scopes(metadata.scopesSupported),
        issAdvertised: discovery.specification.authorizationResponseIssParameterSupported,
        ...(!asInfra && { nonceSent: nonce }),
        ignoredRequests,
        browser: 'not-asked',
      } satisfies Partial<LoginFact>;
      const endpoint = usableEndpoint(metadata.authorizationEndpoint ?? '', allowHttp);
      if (addressForm(URL.parse(metadata.authorizationEndpoint ?? ''), allowHttp) === 'http')
        return { absent: 'does-not-apply', why: 'The authorization endpoint is not https.' };
      if (!endpoint.ok) return notStarted(endpoint.failure);

      const opened = await openListener(ports, timeoutMs, signal);
      if (opened.is === 'cancelled') return notStarted(cancelled);
      if (opened.is === 'given-up') return notStarted(opened.failure);
      const over = new AbortController();
      const late = AbortSignal.any([signal, over.signal]);
      let listener: CallbackListener | undefined = opened.is === 'listening' ? opened.listener : undefined;
      try {
        const redirectUri = listener?.redirectUri ?? localhostRedirectUri;
        const state = asInfra ? stateAsInfra(request, random) : random.token(24);
        const parts = {
          endpoint: endpoint.value,
          document: discovery.specification.members,
          parametersOf: askingWho(request.parameters, prompt),
          allowHttp,
          kind,
          clientId,
          redirectUri,
          scopes: about.scopes,
          nonce,
          codeVerifier,
        };
        const url = await loginUrl({ ...parts, asInfra, state });
        const repeated =
          asInfra || !listener
            ? undefined
            : await repeatAsInfra(
                parts,
                failsSilently({ input, discovery }),
                () => stateAsInfra(request, random),
                listener,
                ports,
                signal,
              );
        if (signal.aborted) return notStarted(cancelled);
        const begun = clock.now();
        const expiresAt = begun + timeoutMs;
        const port = listener ?? freed();
        const waiting = awaitCallback(
          {
            listener: port,
            redirectUri,
            state,
            ...(repeated && { onward: ({ code }) => (code ? repeated.url : undefined) }),
            timeoutMs,
            cannotReturn,
            onIgnored,
          },
          ports,
          signal,
        );
        person.notify({ type: 'invitation', url, redirectUri, listening: listener !== undefined, expiresAt });
        let shown: LoginFact['browser'] = 'not-asked';
        // While another program holds the port, a browser on this machine would give it the code.
        const open = () => browser.open(url);
        const opening = (port instanceof Promise ? port.then(open, () => notOpened) : open()).then(
          (result) => {
            shown = browserState(result, person);
            return new Promise<never>(() => undefined);
          },
        );
        // Do not wait for the browser to end: some only return when their window is closed.
        const awaited = await Promise.race([waiting, opening]);
        const fact = { ...about, redirectUri, browser: shown, ...(ignoredError && { ignoredError }) };
        if (awaited.is === 'cancelled') return notStarted(cancelled);
        if (awaited.is === 'timed-out' && opened.is === 'paste-only' && !listener)
          return notStarted(opened.failure);
        if (awaited.is === 'timed-out')
          return {
            ...fact,
            outcome: {
              is: 'timed-out',
              afterMilliseconds: cannotReturn?.aborted ? clock.now() - begun : timeoutMs,
            },
          };

        const outcome = outcomeOf(awaited.parameters);
        person.notify({ type: 'returned', withCode: outcome.is === 'code' });
        const { code } = awaited.parameters;
        if (code) redactor.learn(code);
        if (!code || outcome.is !== 'code') return { ...fact, outcome };
        redactor.learn(codeVerifier);
        // A pasted address was not answered here, so the browser was not sent on.
        const again = outcome.by === 'paste' ? undefined : await repeated?.outcome();
        return new Received(
          { ...fact, outcome, ...(again && { asInfra: again.login }) },
          {
            code: forTokenEndpoint(code, discovery),
            ...(!asInfra && { codeVerifier }),
            ...(again?.code && { codeAsInfra: forTokenEndpoint(again.code, discovery) }),
          },
        );
      } finally {
        over.abort();
        await listener?.close();
      }

      async function freed(): Promise<CallbackListener> {
        const opened = await listenWhenFree(ports, late);
        listener = opened;
        person.notify({ type: 'port-free' });
        return opened;
      }

      function notStarted(failure: Failure): LoginFact {
        const is = failure.code === 'port-busy' ? 'port-busy' : 'not-started';
        return { ...about, outcome: { is, failure } };
      }

      function onIgnored(ignored: IgnoredRequest, error?: IgnoredError): void {
        ignoredError = error ?? ignoredError;
        if (ignoredRequests.length < strayLimit) ignoredRequests.push(ignored);
        person.notify({ type: 'ignored', ignored });
      }
    },
  });
}

/** A shell that must not open a browser cancels the request, which is no failure. */
function browserState(result: Result<undefined>, person: PersonPort): LoginFact['browser'] {
  if (result.ok) {
    person.notify({ type: 'browser-opened' });
    return 'opened';
  }
  if (result.failure.code === 'cancelled') return 'not-asked';
  person.notify({ type: 'browser-failed', failure: result.failure });
  return 'failed';
}

function outcomeOf({ by, code, error, errorDescription, iss }: CallbackParameters): LoginFact['outcome'] {
  const issuer = iss === undefined ? {} : { iss };
  if (code) return { is: 'code', by, ...issuer, ...(error !== undefined && { error }) };
  if (error === undefined) {
    return { is: 'error', by, error: '', ...issuer };
  }
  return {
    is: 'error',
    by,
    error,
    ...(errorDescription !== undefined && { errorDescription }),
    ...issuer,
  };
}

/** Adds the prompt that makes the provider ask who signs in. */
function askingWho(
  parametersOf: LoginRequest['parameters'],
  prompt: AccountPrompt | undefined,
): LoginRequest['parameters'] {
  if (!prompt) return parametersOf;
  return (request) => {
    const parameters = parametersOf(request);
    return { ...parameters, prompt: [parameters['prompt'], prompt].filter(Boolean).join(' ') };
  };
}
