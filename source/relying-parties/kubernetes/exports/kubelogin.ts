import { noCommand, shellQuoted } from '../../../core/shell/shell-quoted.ts';
import { quoted } from '../../formats/quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../../second-opinion.ts';
import { changedSettings } from '../../shared/changed-settings.ts';
import { kubeloginRequest } from '../request.ts';
import { type KubernetesSettings, settings as schema, serverConfiguration } from '../settings.ts';

const secretVariable = 'OIDC_CLIENT_SECRET';

/**
 * The user entry of a kubeconfig: `kubectl oidc-login` gets the token (int128/kubelogin v1.36.3: pkg/cmd/get_token.go).
 */
export const kubeloginExport: ConfigurationExport<typeof schema> = {
  id: 'kubelogin',
  label: 'kubelogin',
  formats: { kubeconfig },
};

function kubeconfig(facts: OpinionFacts, settings: KubernetesSettings): string {
  const { issuer } = serverConfiguration(facts, settings);
  const { redirectUris, scopes } = kubeloginRequest(facts, settings);
  const flags = [
    `--oidc-issuer-url=${issuer}`,
    `--oidc-client-id=${facts.clientId}`,
    ...scopes.filter((scope) => scope !== 'openid').map((scope) => `--oidc-extra-scope=${scope}`),
    ...localServer(settings, redirectUris),
  ];
  return [
    `# Register at the provider, for redirect URIs: ${redirectUris.map(quoted).join(' and ')}`,
    ...(redirectUris.length > 1 ? ['# (each if the port before it is busy).'] : []),
    'apiVersion: v1',
    'kind: Config',
    'users:',
    '  - name: oidc',
    '    user:',
    '      exec:',
    '        apiVersion: client.authentication.k8s.io/v1',
    '        interactiveMode: IfAvailable',
    ...(settings['kubelogin-client-secret'] ? withSecret(flags) : withoutSecret(flags)),
    '# kubectl config set-context --current --user=oidc',
    '',
  ].join('\n');
}

/** Flags for its listening address and redirect URI that differ from kubelogin’s defaults. */
function localServer(settings: KubernetesSettings, [first]: readonly string[]): readonly string[] {
  const changed = changedSettings(schema, settings);
  // Current releases have no other flag for the host name.
  const isWhole = changed(['kubelogin-redirect-url', 'kubelogin-redirect-url-hostname']).length > 0;
  return [
    ...(isWhole && first !== undefined ? [`--oidc-redirect-url=${first}`] : []),
    ...changed(['kubelogin-listen-address', 'kubelogin-local-server-cert']).map(
      ([key, value]) => `--${key.replace('kubelogin-', '')}=${value}`,
    ),
  ];
}

function withoutSecret(flags: readonly string[]): readonly string[] {
  return [
    '        # A public client: it has no secret, and PKCE (S256) protects the login.',
    '        command: kubectl',
    '        args:',
    ...['oidc-login', 'get-token', ...flags].map((one) => `          - ${quoted(one)}`),
  ];
}

/** kubelogin reads no environment variables, so a shell fills in the secret. */
function withSecret(flags: readonly string[]): readonly string[] {
  const words = flags.map(shellQuoted);
  if (words.includes(undefined)) return [`        # ${noCommand}`, '        command: kubectl'];
  const line = `exec kubectl oidc-login get-token ${words.join(' ')} --oidc-client-secret="$${secretVariable}"`;
  return [
    `        # kubelogin reads no environment itself, so a shell passes it ${secretVariable}, which must be set where kubectl runs.`,
    '        # Better: a public client with PKCE (oidc-wizard export kubelogin --set kubernetes.kubelogin-client-secret=false).',
    '        command: sh',
    '        args:',
    '          - "-c"',
    `          - ${quoted(line)}`,
  ];
}
