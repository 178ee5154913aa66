import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../source', import.meta.url));

/** Permitted uses of a secret's value, with the reason. To send one, other code passes it to the HTTP port. */
const uses: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'revealFor(': {
    'system/http/written-request.ts': 'the one place that writes a secret into a request',
  },
  'boundTo(': {
    'cli/connect/infra-keys.ts': 'the server that the person logged in to with Infra’s own program',
    'cli/connect/write-to-infra.ts': 'the Infra that the person has confirmed to connect',
    'cli/infra-access-key.ts': 'the server that the key in the environment was named with',
    'probes/client/endpoint-audience.ts': 'the endpoints that the discovery document names',
    'probes/login/send-within-origin.ts': 'the access token follows redirects within the origin of UserInfo',
    'probes/infra-server/directory-groups.ts':
      'Microsoft’s token for Microsoft Graph, Google’s for the Admin SDK, as Infra sends them',
  },
  'derive(': {
    'core/secrets/basic-credential.ts': 'the credential of HTTP Basic',
    'probes/client/endpoint-audience.ts': 'Infra trims the client secret before it uses it',
    'session/fields/set-field.ts': 'the same, for what was pasted',
  },
  'reveal()': {
    'cli/demo/serve-text.ts': 'the secret that serve made for this run is what the other program needs',
    'core/secrets/redactor.ts': 'what to take out of texts',
    'core/secrets/secret-form.ts': 'what can be said of it without showing it',
    'demo/demo-configuration.ts': 'the demo changes its own secret',
    'demo/provider/client-metadata.ts': 'the demo provider is told its own client',
    'probes/infra-server/directory-groups.ts': 'the service account’s key signs its request for a token',
    'probes/login/login-url.ts': 'the PKCE challenge is made of the verifier',
    'probes/login/read-id-token.ts': 'a token is decoded and its signature verified',
    'probes/login/openid-client-verdict.ts': 'the standard’s client checks an answer that is there already',
    'probes/login/tokens.ts': 'at_hash is computed from the access token',
    'session/fields/set-field.ts': 'how long it is',
    'session/person-at-wizard.ts': 'the address pasted back goes to the login that waits for it',
    'tui/editing/text-under-edit.ts': 'what was typed, for editing it',
    'system/files/service-account-key.ts': 'the key is taken out of Google’s file and looked at',
    'system/programs/infra-program.ts': 'Infra’s own program gets the client secret in its environment',
  },
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && file !== join('core', 'secrets', 'secret.ts'),
);

test.each(Object.entries(uses))('secrets are revealed by %s only where listed', (use, listed) => {
  const found = files.filter((file) => readFileSync(join(source, file), 'utf8').includes(`.${use}`));
  expect(found.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(Object.keys(listed).sort());
});
