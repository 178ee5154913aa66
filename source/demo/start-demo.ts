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
  /** Where the wizard's test login returns; `http://localhost:8301` unless a test listens elsewhere. */
  readonly callbackUri?: string;
  /** Waits for a provider that is slow on purpose; the real clock unless a test brings another. */
  readonly clock?: Pick<Clock, 'sleep'>;
  /** See `ProviderOptions`. */
  readonly loadAfter?: Promise<void>;
}

/** A running provider on loopback with one client and a few people. */
export interface Demo {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  /** What to give the wizard: the right values unless the fault is that they are wrong. */
  readonly answers: DemoConfiguration;
  readonly people: readonly Person[];
  /** Undefined while the provider behaves. */
  readonly fault: Fault | undefined;
  /** Puts right what an admin could put right in a console, and registers these redirect URIs; undefined where there is nothing of the kind. */
  repair(redirectUris?: readonly string[]): Promise<void> | undefined;
  /** An unknown id, or none, gives the provider that behaves. */
  setFault(id: string | undefined): void;
  signInAs(authorizationUrl: string, personId: string, options?: SignInOptions): Promise<string>;
  close(): Promise<void>;
}

/** Starts the embedded provider. Nothing of it is written anywhere or printed. */
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
        // What was repaired before is registered as it was given.
        const { clientId, clientSecret } = fault ? registration : answers;
        provider.behave(fault ?? {}, { ...registration, clientId, clientSecret });
        return Promise.resolve();
      }
      fault = undefined;
      // Where the wizard was given other credentials than the registered ones, those are registered now.
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
