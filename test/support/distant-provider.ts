import { Secret } from '../../source/core/secrets/secret.ts';
import { people } from '../../source/demo/people.ts';
import { makeCertificate } from '../../source/demo/serve/certificate.ts';
import { startProvider } from '../../source/demo/start-provider.ts';
import { type Pace, type Passed, startDistance } from './distance.ts';

export interface Traffic extends Passed {
  readonly requests: number;
}

export interface DistantProvider extends AsyncDisposable {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly dashboardHost: string;
  /** The certificate authority to trust, PEM. */
  readonly authority: string;
  readonly traffic: Traffic;
  countAnew(): void;
}

/** The demo's provider over https, at the distance that `pace` gives. */
export async function startDistantProvider(pace: Pace): Promise<DistantProvider> {
  const distance = await startDistance(pace);
  const { authority, ...tls } = await makeCertificate(['127.0.0.1']);
  let requests = 0;
  const provider = await startProvider({
    port: 0,
    origin: `https://127.0.0.1:${distance.port}`,
    tls,
    people,
    intercept() {
      requests += 1;
      return false;
    },
  });
  distance.leadTo(Number(new URL(provider.local).port));
  const [clientId, clientSecret, dashboardHost] = [
    'infra',
    'a-client-secret-of-the-bench',
    'infra.example.com',
  ];
  provider.behave(
    {},
    {
      clientId,
      clientName: 'Infra',
      clientSecret: new Secret(clientSecret),
      callbackUris: ['http://localhost:8301'],
      dashboards: [`https://${dashboardHost}/login/callback`],
    },
  );
  return {
    issuer: provider.origin,
    clientId,
    clientSecret,
    dashboardHost,
    authority,
    get traffic() {
      return { requests, ...distance.passed };
    },
    countAnew() {
      requests = 0;
      distance.countAnew();
    },
    async [Symbol.asyncDispose]() {
      await provider.close();
      await distance[Symbol.asyncDispose]();
    },
  };
}
