import { expect, test } from 'vitest';
import { askedOpinions } from '../../source/cli/opinions/asked-opinions.ts';
import { furtherRequests } from '../../source/cli/opinions/further-requests.ts';
import { readConfigurations } from '../../source/relying-parties/read-configurations.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';
import { discovery, input } from '../support/facts.ts';

/** What is tried at the provider for a file of `check --config`. */
function triedFor(text: string) {
  const read = readConfigurations(secondOpinions, [{ name: 'file', text }], undefined);
  const asked = askedOpinions({}, read.ok ? read.value.found : []);
  return furtherRequests(asked.ok ? asked.value : [], { input: input(), discovery: discovery() }).flatMap(
    ({ redirectUris }) => redirectUris,
  );
}

test.each([
  [
    'of a role of Vault',
    'vault write auth/oidc/role/staff user_claim=sub allowed_redirect_uris=https://v.acme.dev/ui/vault/auth/oidc/oidc/callback',
    ['https://v.acme.dev/ui/vault/auth/oidc/oidc/callback'],
  ],
  [
    'of GitLab, as in the file',
    `gitlab_rails['omniauth_providers'] = [{ name: "openid_connect", args: { name: "openid_connect", issuer: "https://id.acme.dev", client_options: { identifier: "infra", redirect_uri: "https://git.acme.dev/users/auth/openid_connect/callback" } } }]`,
    ['https://git.acme.dev/users/auth/openid_connect/callback'],
  ],
  [
    'of Grafana',
    '[server]\nroot_url = https://g.acme.dev/\n[auth.generic_oauth]\nclient_id = infra\n',
    ['https://g.acme.dev/login/generic_oauth'],
  ],
  ['of none, if the file has none', '[auth.generic_oauth]\nclient_id = infra\n', []],
  [
    'of none, for another client',
    '[server]\nroot_url = https://g.acme.dev/\n[auth.generic_oauth]\nclient_id = grafana\n',
    [],
  ],
])('the redirect URI %s is tried at the provider', (_, text, uris) => {
  expect(triedFor(text)).toEqual(uris);
});
