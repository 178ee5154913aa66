import { randomBytes } from 'node:crypto';
import { isOnLoopback } from '../../core/http/address.ts';
import { failed, type Result } from '../../core/http/failure.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { type DemoConfiguration, demoConfiguration } from '../demo-configuration.ts';
import { faults as allFaults, unknownFault } from '../faults.ts';
import type { Person } from '../people.ts';
import type { Registration } from '../provider/registration.ts';
import { startProvider, type TlsIdentity } from '../start-provider.ts';
import { combinedFaults } from './combined-faults.ts';
import { type FaultSwitch, faultControl, faultControlPath } from './fault-control.ts';

export interface ServeOptions {
  readonly port: number;
  /** An address of this machine; loopback by default. */
  readonly address?: string;
  /** The issuer, if it is not the address it listens on. */
  readonly issuer?: string;
  readonly tls?: TlsIdentity;
  readonly clientId: string;
  readonly clientSecret?: Secret;
  readonly redirectUris: readonly [string, ...string[]];
  readonly people: readonly Person[];
  readonly faults: readonly string[];
}

/** The provider as a server for another program: one client, and faults that can be switched at run time. */
export interface ServedProvider extends FaultSwitch {
  readonly issuer: string;
  /** Where this machine can switch the faults. */
  readonly controlUrl: string;
  /** The values for the other program: the right ones, unless a fault changes them. */
  readonly configuration: DemoConfiguration;
  /** Fails, and changes nothing, for an unknown ID or two faults that exclude each other. */
  setFaults(ids: readonly string[]): Result<readonly string[]>;
  /** Called after each change from any source. */
  onChange(listener: () => void): void;
  close(): Promise<void>;
}

export async function serveProvider(options: ServeOptions): Promise<Result<ServedProvider>> {
  const begun = injectionOf(options.faults);
  if (!begun.ok) return begun;
  const { port, address, issuer, tls, people } = options;
  const registration: Registration = {
    clientId: options.clientId,
    clientName: options.clientId,
    clientSecret: options.clientSecret ?? new Secret(randomBytes(24).toString('base64url')),
    callbackUris: options.redirectUris.filter(isOnLoopback),
    dashboards: options.redirectUris.filter((uri) => !isOnLoopback(uri)),
  };
  let on = [...new Set(options.faults)];
  let injection = begun.value;
  let changed = () => {};
  const faultSwitch: FaultSwitch = {
    get faults() {
      return on;
    },
    setFaults(ids) {
      const next = injectionOf(ids);
      if (!next.ok) return next;
      on = [...new Set(ids)];
      injection = next.value;
      provider.behave(injection, registration);
      changed();
      return { ok: true, value: on };
    },
  };
  const provider = await startProvider({
    port,
    people,
    intercept: faultControl(faultSwitch, allFaults),
    ...(address !== undefined && { address }),
    ...(issuer !== undefined && { origin: issuer }),
    ...(tls && { tls }),
  });
  provider.behave(injection, registration);
  return {
    ok: true,
    value: {
      issuer: provider.origin,
      controlUrl: `${provider.local}${faultControlPath}`,
      get configuration() {
        return demoConfiguration(injection.answers ?? {}, registration, provider.origin);
      },
      get faults() {
        return faultSwitch.faults;
      },
      setFaults: faultSwitch.setFaults,
      onChange(listener) {
        changed = listener;
      },
      close: provider.close,
    },
  };
}

function injectionOf(ids: readonly string[]): ReturnType<typeof combinedFaults> {
  const unknown = unknownFault(ids);
  return unknown === undefined
    ? combinedFaults(allFaults.filter(({ id }) => ids.includes(id)))
    : failed(unknown);
}
