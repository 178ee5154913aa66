import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Failure, Result } from '../../core/failure.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { type DemoConfiguration, demoConfiguration } from '../demo-configuration.ts';
import { faults as allFaults, findFault } from '../faults.ts';
import type { Person } from '../people.ts';
import type { Registration } from '../provider/registration.ts';
import { startProvider, type TlsIdentity } from '../start-provider.ts';
import { combinedFaults } from './combined-faults.ts';
import { type FaultSwitch, faultControl, faultControlPath } from './fault-control.ts';

export interface ServeOptions {
  readonly port: number;
  /** An address of this machine; loopback unless set. */
  readonly address?: string;
  /** What it goes by where that is not the address it listens at. */
  readonly issuer?: string;
  readonly tls?: TlsIdentity;
  readonly clientId: string;
  readonly clientSecret?: Secret;
  readonly redirectUris: readonly [string, ...string[]];
  readonly people: readonly Person[];
  readonly faults: readonly string[];
}

/** The provider as a server for another program: one client, and faults that are switched while it runs. */
export interface ServedProvider extends FaultSwitch {
  readonly issuer: string;
  /** Where this machine switches the faults. */
  readonly controlUrl: string;
  /** What to give the other program: the right values, unless a fault is that they are wrong. */
  readonly configuration: DemoConfiguration;
  /** Fails on an unknown id and on two that exclude each other, and changes nothing then. */
  setFaults(ids: readonly string[]): Result<readonly string[]>;
  /** Called after each change, whoever made it. */
  onChange(listener: () => void): void;
  close(): Promise<void>;
}

export async function serveProvider(options: ServeOptions): Promise<Result<ServedProvider>> {
  const injection = injectionOf(options.faults);
  if (!injection.ok) return injection;
  const [callbackUri, ...others] = options.redirectUris;
  const registration: Registration = {
    clientId: options.clientId,
    clientName: options.clientId,
    clientSecret: options.clientSecret ?? new Secret(randomBytes(24).toString('base64url')),
    callbackUri,
    dashboards: others,
  };
  let intercept = (_request: IncomingMessage, _response: ServerResponse): boolean => false;
  const { port, address, issuer, tls, people } = options;
  const provider = await startProvider({
    port,
    people,
    intercept: (request, response) => intercept(request, response),
    ...(address !== undefined && { address }),
    ...(issuer !== undefined && { origin: issuer }),
    ...(tls && { tls }),
  });
  let on: readonly string[] = [];
  let configuration = demoConfiguration({}, registration, provider.origin);
  let changed = () => {};
  const served: ServedProvider = {
    issuer: provider.origin,
    controlUrl: `${provider.local}${faultControlPath}`,
    get configuration() {
      return configuration;
    },
    get faults() {
      return on;
    },
    setFaults(ids) {
      const wanted = [...new Set(ids)];
      const next = injectionOf(wanted);
      if (!next.ok) return next;
      on = wanted;
      configuration = demoConfiguration(next.value.answers ?? {}, registration, provider.origin);
      provider.behave(next.value, registration);
      changed();
      return { ok: true, value: on };
    },
    onChange(listener) {
      changed = listener;
    },
    close: provider.close,
  };
  served.setFaults(options.faults);
  intercept = faultControl(served, allFaults);
  return { ok: true, value: served };
}

function injectionOf(ids: readonly string[]): ReturnType<typeof combinedFaults> {
  const unknown = ids.find((id) => findFault(id) === undefined);
  if (unknown !== undefined) return { ok: false, failure: noSuchFault };
  return combinedFaults(allFaults.filter(({ id }) => ids.includes(id)));
}

const noSuchFault: Failure = {
  code: 'other',
  message: 'There is no fault of that name; oidc-wizard demo --list-faults prints them.',
};
