import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Provider } from 'oidc-provider';
import { Secret } from '../core/secret.ts';
import { impliedParameters } from './implied-parameters.ts';
import { createMemoryAdapter } from './memory-adapter.ts';
import { type Person, people } from './people.ts';
import { buildProvider, type ProviderParts } from './provider.ts';
import { signIn } from './sign-in.ts';
import { type SignInOptions, signInAs } from './sign-in-as.ts';
import { generateSigningKeys } from './signing-keys.ts';

export interface DemoOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Redirect URIs of Infra's dashboards, e.g. `https://infra.example.com/login/callback`. */
  readonly dashboards: readonly string[];
  /** Where the wizard's test login returns; `http://localhost:8301` unless a test listens elsewhere. */
  readonly callbackUri?: string;
}

/** A running provider on 127.0.0.1 with one client and a few people. */
export interface Demo {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: Secret;
  readonly people: readonly Person[];
  signInAs(authorizationUrl: string, personId: string, options?: SignInOptions): Promise<string>;
  close(): Promise<void>;
}

/** Starts the embedded provider. Nothing of it is written anywhere or printed. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const keys = await generateSigningKeys();
  let provider: Provider;
  const server = createServer((request, response) => provider.callback()(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const registration = {
    clientId: 'infra',
    clientSecret: new Secret(randomBytes(24).toString('base64url')),
    callbackUri: options.callbackUri ?? 'http://localhost:8301',
    dashboards: options.dashboards,
  };
  const parts: ProviderParts = {
    origin,
    registration,
    people,
    keys,
    cookieKey: randomBytes(24).toString('base64url'),
    adapter: createMemoryAdapter(),
  };
  provider = buildProvider(parts, {});
  provider.use(impliedParameters({}));
  provider.use(signIn(provider, people));

  return {
    issuer: origin,
    clientId: registration.clientId,
    clientSecret: registration.clientSecret,
    people,
    signInAs,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
