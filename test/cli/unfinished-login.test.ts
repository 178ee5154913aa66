import { expect, it } from 'vitest';
import { buildReport } from '../../source/cli/build-report.ts';
import { reportConclusion } from '../../source/report/report-conclusion.ts';
import { diagnoseProvider } from '../support/diagnose-provider.ts';
import { type Received, type Script, startScriptedProvider } from '../support/scripted-provider.ts';

const isLogin = ({ body }: Received) => new URLSearchParams(body).get('code') === 'a-code';

function refusingNonce({ url: { searchParams } }: Received) {
  if (!searchParams.has('nonce')) return undefined;
  const back = new URL(searchParams.get('redirect_uri') ?? '');
  back.searchParams.set('error', 'invalid_request');
  back.searchParams.set('error_description', 'The parameter nonce is not known here');
  back.searchParams.set('state', searchParams.get('state') ?? '');
  return { status: 302, headers: { location: back.href } };
}

it.each<[string, Script, string]>([
  [
    'whose token endpoint has an inner name',
    { metadata: { token_endpoint: 'https://keycloak:8443/token' } },
    'token-response/not-exchanged',
  ],
  [
    'whose token endpoint is plain http',
    { metadata: { token_endpoint: 'http://keycloak:8080/token' } },
    'token-response/not-exchanged',
  ],
  [
    'whose token endpoint redirects a real code elsewhere',
    {
      replies: {
        '/token': (received) =>
          isLogin(received)
            ? { status: 307, headers: { location: 'https://id.example.com/token' } }
            : undefined,
      },
    },
    'token-response/not-exchanged',
  ],
  [
    'whose answer names another issuer',
    { callback: { iss: 'https://id.example.com' } },
    'callback-issuer/wrong',
  ],
  [
    'who refuses what Infra would not send',
    { replies: { '/authorize': refusingNonce } },
    'login/addition-refused',
  ],
])('does not pass a test login at a provider %s', async (_, script, cause) => {
  await using provider = await startScriptedProvider(script);
  const report = buildReport(await diagnoseProvider(provider, 'a-client-secret'), false);
  const failed = report.checks.filter(({ verdict }) => verdict === 'fail');
  const warned = report.checks.filter(({ verdict }) => verdict === 'warn');
  expect(failed).toEqual([]);
  expect(warned.map(({ id, code }) => `${id}/${code}`)).toContain(cause);
  expect(report).toMatchObject({ verdict: 'warn', login: { completed: false } });
  expect(reportConclusion(report).sentence).toMatch(
    /^The test login did not get through\. Not proven: .*whether people can log in\./,
  );
});
