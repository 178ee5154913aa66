import { noCommand, shellQuoted } from '../../../core/shell/shell-quoted.ts';
import { quoted, quotedList } from '../../formats/quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../../second-opinion.ts';
import {
  countingSettings,
  type KubernetesSettings,
  serverConfiguration,
  type settings,
} from '../settings.ts';

/** The API server’s side: a resource server, with neither secret nor redirect URI. */
export const serverExport: ConfigurationExport<typeof settings> = {
  id: 'kubernetes',
  label: 'Kubernetes API server',
  configured: (_, settings) => countingSettings(settings),
  formats: { file: authenticationConfiguration, flags },
};

/** kubernetes/apiserver: pkg/apis/apiserver/v1/types.go (AuthenticationConfiguration). */
function authenticationConfiguration(facts: OpinionFacts, settings: KubernetesSettings): string {
  const { issuer, audiences, usernameClaim, usernamePrefix, groupsPrefix } = serverConfiguration(
    facts,
    settings,
  );
  const groupsClaim = settings['oidc-groups-claim'];
  const discovery = settings['discovery-url'];
  const rule = settings['claim-validation-rule'];
  const userRule = settings['user-validation-rule'];
  const rules = settings['oidc-required-claim'].flatMap((demand) => {
    const at = demand.indexOf('=');
    return [
      `      - claim: ${quoted(demand.slice(0, at))}`,
      `        requiredValue: ${quoted(demand.slice(at + 1))}`,
    ];
  });
  return lines([
    '# kube-apiserver --authentication-config=/etc/kubernetes/authentication.yaml',
    '# It is read again when it changes; the flags --oidc-… must not be set beside it.',
    '# Before Kubernetes 1.34: apiserver.config.k8s.io/v1beta1',
    'apiVersion: apiserver.config.k8s.io/v1',
    'kind: AuthenticationConfiguration',
    'jwt:',
    '  - issuer:',
    '      # Compared with the document and with “iss” of each token, character by character.',
    `      url: ${quoted(issuer)}`,
    ...(discovery === '' ? [] : [`      discoveryURL: ${quoted(discovery)}`]),
    '      # One of them must be in “aud”.',
    `      audiences: ${quotedList(audiences)}`,
    ...(audiences.length > 1 ? ['      audienceMatchPolicy: MatchAny'] : []),
    '      # The PEM of a private certificate authority; it replaces the system’s.',
    '      # certificateAuthority: |',
    '    claimMappings:',
    '      username:',
    ...mappingLines(usernameClaim, usernamePrefix, settings['username-expression']),
    ...(groupsClaim === '' && settings['groups-expression'] === ''
      ? []
      : ['      groups:', ...mappingLines(groupsClaim, groupsPrefix, settings['groups-expression'])]),
    ...(rules.length > 0 || rule !== '' ? ['    claimValidationRules:', ...rules] : []),
    ...(rule === '' ? [] : [`      - expression: ${quoted(rule)}`]),
    ...(userRule === '' ? [] : ['    userValidationRules:', `      - expression: ${quoted(userRule)}`]),
    ...bindingHint(facts, usernamePrefix, groupsPrefix),
  ]);
}

/** An expression has no prefix; a claim needs one, even if it is empty. */
function mappingLines(claim: string, prefix: string, expression: string): readonly string[] {
  return expression === ''
    ? [`        claim: ${quoted(claim)}`, `        prefix: ${quoted(prefix)}`]
    : [`        expression: ${quoted(expression)}`];
}

/** Flags as in the static pod’s manifest (kubernetes: pkg/kubeapiserver/options/authentication.go, AddFlags). */
function flags(facts: OpinionFacts, settings: KubernetesSettings): string {
  const { issuer, audiences, usernameClaim, usernamePrefix, groupsPrefix } = serverConfiguration(
    facts,
    settings,
  );
  const [client = ''] = audiences;
  const groupsClaim = settings['oidc-groups-claim'];
  const all = [
    `--oidc-issuer-url=${issuer}`,
    `--oidc-client-id=${client}`,
    `--oidc-username-claim=${usernameClaim}`,
    `--oidc-username-prefix=${usernamePrefix === '' ? '-' : usernamePrefix}`,
    ...(groupsClaim === ''
      ? []
      : [`--oidc-groups-claim=${groupsClaim}`, `--oidc-groups-prefix=${groupsPrefix}`]),
    ...settings['oidc-required-claim'].map((demand) => `--oidc-required-claim=${demand}`),
    `--oidc-signing-algs=${settings['oidc-signing-algs'].join(',')}`,
  ];
  return lines([
    '# In /etc/kubernetes/manifests/kube-apiserver.yaml, under spec.containers[0].command.',
    '# Each flag is one item in quotes; quotes within an item would become part of its value.',
    '# For a certificate of a private authority: --oidc-ca-file=/etc/kubernetes/pki/oidc-ca.pem',
    ...all.map((flag) => `- ${quoted(flag)}`),
    ...bindingHint(facts, usernamePrefix, groupsPrefix),
  ]);
}

/** Role bindings use the prefixed names. */
function bindingHint(
  { tokens }: OpinionFacts,
  usernamePrefix: string,
  groupsPrefix: string,
): readonly string[] {
  if (!tokens?.idToken) return [];
  const words = [`--group=${groupsPrefix}GROUP`, `--user=${usernamePrefix}USER`].map(shellQuoted);
  return [
    '# Grant rights to names as the API server sees them:',
    ...words.map((word) =>
      word === undefined
        ? `# ${noCommand}`
        : `# kubectl create clusterrolebinding NAME --clusterrole=view ${word}`,
    ),
  ];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
