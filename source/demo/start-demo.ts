import { randomBytes } from 'node:crypto';
import type { Clock } from '../core/run/ports.ts';
import { Secret } from '../core/secrets/secret.ts';
import { type DemoConfiguration, demoConfiguration } from './demo-configuration.ts';
import type { Fault } from './fault.ts';
import { findFault } from './faults.ts';
import { type Person, people } from './people.ts';
import type { Registration } from './provider/registration.ts';
import { type SignInOptions, signInAs } from './sign-in-as/sign-in-as.ts';
import { startProvider } from './start-provider.ts';

export interface DemoOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  readonly fault?: string;
  /** Redirect URIs of Infra's dashboards, e.g. `https://infra.example.com/login/callback`. */
  readonly dashboards: readonly string[];
  /** The redirect URI of the wizard’s test login; `http://localhost:8301` by default, another one in tests. */
  readonly callbackUri?: string;
  /** Times the waits of deliberately slow answers; the real clock by default, another one in tests. */
  readonly clock?: Pick<Clock, 'sleep'>;
  /** See `ProviderOptions`. */
  readonly loadAfter?: Promise<void>;
}

/** A running provider on loopback with one client and a few people. */
export interface Demo {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** The values for the wizard: the right ones, unless the fault changes them. */
  readonly answers: DemoConfiguration;
  readonly people: readonly Person[];
  /** Undefined while the provider has no fault. */
  readonly fault: Fault | undefined;
  /**
   * Fixes what an admin could fix in a console, and registers these redirect URIs; `undefined` if there is nothing to
   * do.
   */
  repair(redirectUris?: readonly string[]): Promise<void> | undefined;
  /** Without an ID, or with an unknown one, the provider has no fault. */
  setFault(id: string | undefined): void;
  signInAs(authorizationUrl: string, personId: string, options?: SignInOptions): Promise<string>;
  close(): Promise<void>;
}

/** Starts the embedded provider. It writes and prints nothing. */
export async function startDemo({ port = 0, clock, loadAfter, ...options }: DemoOptions): Promise<Demo> {
  const provider = await startProvider({
    port,
    people,
    ...(clock && { clock }),
    ...(loadAfter && { loadAfter }),
  });
  const { origin } = provider;
  let registration: Registration = {
    clientId: 'infra',
    clientName: 'Infra',
    clientSecret: new Secret(randomBytes(24).toString('base64url')),
    callbackUris: [options.callbackUri ?? 'http://localhost:8301'],
    dashboards: options.dashboards,
  };

  let fault: Fault | undefined;
  let answers = demoConfiguration({}, registration, origin);
  setFault(options.fault);

  return {
    issuer: origin,
    clientId: registration.clientId,
    clientSecret: registration.clientSecret,
    people,
    get answers() {
      return answers;
    },
    get fault() {
      return fault;
    },
    setFault,
    repair(redirectUris = []) {
      if (fault?.repair === undefined && redirectUris.length === 0) return undefined;
      registration = { ...registration, dashboards: [...registration.dashboards, ...redirectUris] };
      if (fault?.repair === undefined) {
        // A repaired registration keeps the given credentials.
        const { clientId, clientSecret } = fault ? registration : answers;
        provider.behave(fault ?? {}, { ...registration, clientId, clientSecret });
        return Promise.resolve();
      }
      fault = undefined;
      // From now on, the credentials given to the wizard are the registered ones.
      const { clientId, clientSecret } = answers;
      provider.behave({}, { ...registration, clientId, clientSecret });
      return Promise.resolve();
    },
    signInAs,
    close: provider.close,
  };

  function setFault(id: string | undefined): void {
    fault = id === undefined ? undefined : findFault(id);
    answers = demoConfiguration(fault?.answers ?? {}, registration, origin);
    provider.behave(fault ?? {}, registration);
  }
}
