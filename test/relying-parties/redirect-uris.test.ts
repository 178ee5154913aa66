import { describe, expect, test } from 'vitest';
import { coder } from '../../source/relying-parties/coder/index.ts';
import { kubernetes } from '../../source/relying-parties/kubernetes/index.ts';
import { exported, opinionOn } from './opinion-rows.ts';

/** int128/kubelogin v1.36.3: pkg/oidc/client/authcode.go (GetTokenByAuthCode), on oauth2cli v1.18.0: server.go (receiveCodeViaLocalServer). */
describe('The redirect URIs of kubelogin are', () => {
  const whole = 'https://kube.acme.dev:8443/callback';
  test.each<[string, readonly string[], readonly string[]]>([
    ['localhost with its two ports', [], ['http://localhost:8000', 'http://localhost:18000']],
    ['the one that it is given, whatever it listens on', [`kubelogin-redirect-url=${whole}`], [whole]],
    [
      'localhost with each port that it listens on',
      ['kubelogin-listen-address=0.0.0.0:12345,[::1]:023456'],
      ['http://localhost:12345', 'http://localhost:23456'],
    ],
    ['none for a port that is chosen at the login', ['kubelogin-listen-address=127.0.0.1:0'], []],
    [
      'https where it has a certificate',
      ['kubelogin-local-server-cert=/c.pem', 'kubelogin-listen-address=:8000'],
      ['https://localhost:8000'],
    ],
    // v1.34.0: pkg/oidc/client/authcode.go
    [
      'those of the host that releases before 1.35.0 take',
      ['kubelogin-redirect-url-hostname=127.0.0.1', 'kubelogin-listen-address=:8000'],
      ['http://127.0.0.1:8000'],
    ],
  ])('%s', (_, set, uris) => expect(opinionOn(kubernetes, { set }).redirectUris).toEqual(uris));

  test('written into its kubeconfig as the cited release expects them', () => {
    const set = ['kubelogin-redirect-url-hostname=127.0.0.1', 'kubelogin-listen-address=:8001'];
    const text = exported(kubernetes, 'kubelogin', 'kubeconfig', { set });
    expect(text).toContain('--oidc-redirect-url=http://127.0.0.1:8001');
    expect(text).toContain('--listen-address=:8001');
    expect(text).not.toContain('hostname');
    expect(exported(kubernetes, 'kubelogin', 'kubeconfig')).not.toMatch(/--(?:oidc-redirect|listen)/);
  });
});

/** coder/coder#21521: cli/server.go (createOIDCConfig). */
test('Coder’s is at its own address, or at the access URL', () => {
  const at = (...set: readonly string[]) => opinionOn(coder, { set }).redirectUris;
  expect(at('access-url=https://c.acme.dev')).toEqual(['https://c.acme.dev/api/v2/users/oidc/callback']);
  expect(at('access-url=https://c.acme.dev', 'oidc-redirect-url=https://b.acme.dev/x')).toEqual([
    'https://b.acme.dev/api/v2/users/oidc/callback',
  ]);
});
