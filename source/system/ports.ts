import type { Result } from '../core/http/failure.ts';
import type { PersonPort, Ports } from '../core/run/ports.ts';
import type { Redactor } from '../core/secrets/redactor.ts';
import { createLoopback, registeredPort } from './callback/loopback.ts';
import { systemClock } from './clock.ts';
import { createHttp } from './http/http.ts';
import { createProxyChoice } from './http/proxy-choice.ts';
import { createNetwork } from './network.ts';
import { createBrowser, noBrowser } from './programs/browser.ts';
import type { Environment } from './programs/child-environment.ts';
import { systemRandom } from './random.ts';
import { readCertificateAuthorities } from './tls/certificate-authorities.ts';

export interface PortsOptions {
  readonly version: string;
  readonly person: PersonPort;
  readonly redactor: Redactor;
  readonly environment: Environment;
  /** Per request. */
  readonly timeoutMs: number;
  readonly caFile?: string | undefined;
  /** Further certificates to trust, in PEM. */
  readonly trusted?: string | undefined;
  readonly openBrowser: boolean;
  /** Set only in tests. */
  readonly port?: number;
  /** Gets the redacted lines of `--debug`. */
  readonly trace?: (line: string) => void;
}

/** Creates the ports of one run; fails if a named certificate file cannot be read. */
export async function createPorts({
  version,
  person,
  redactor,
  environment,
  timeoutMs,
  caFile,
  trusted,
  openBrowser,
  port = registeredPort,
  trace,
}: PortsOptions): Promise<Result<Ports>> {
  const authorities = await readCertificateAuthorities({ caFile, environment, trusted });
  if (!authorities.ok) return authorities;
  return {
    ok: true,
    value: {
      http: createHttp({
        timeoutMs,
        redactor,
        userAgent: `oidc-wizard/${version}`,
        proxyFor: await createProxyChoice(),
        authorities: authorities.value,
        ...(trace && { trace }),
      }),
      network: createNetwork({ timeoutMs, authorities: authorities.value }),
      loopback: createLoopback({ port, redactor }),
      browser: openBrowser ? createBrowser({ environment }) : noBrowser,
      person,
      clock: systemClock,
      random: systemRandom,
      redactor,
    },
  };
}
