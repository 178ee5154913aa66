import type { FileRow } from '../configured.ts';

const file = (more = '', claim = 'email', prefix = '"oidc:"') => `apiVersion: apiserver.config.k8s.io/v1
kind: AuthenticationConfiguration
jwt:
- issuer:
    url: https://id.acme.dev
    audiences: [infra]
  claimMappings:
    username: { claim: ${claim}, prefix: ${prefix} }
    groups: { claim: groups, prefix: "oidc:" }
${more}`;
const pod = (...flags: readonly string[]) => `apiVersion: v1
kind: Pod
spec:
  containers:
  - name: kube-apiserver
    command:
    - kube-apiserver
    - --advertise-address=10.0.0.1
    - --oidc-issuer-url=https://id.acme.dev
    - --oidc-client-id=infra
${flags.map((flag) => `    - ${flag}\n`).join('')}`;
const kubeconfig = (...flags: readonly string[]) => `apiVersion: v1
kind: Config
users:
- name: oidc
  user:
    exec:
      apiVersion: client.authentication.k8s.io/v1
      command: kubectl
      args:
      - oidc-login
      - get-token
      - --oidc-client-id=infra
${flags.map((flag) => `      - ${flag}\n`).join('')}`;

export const rows: readonly FileRow[] = [
  { seen: 'a file that works', file: file(), gives: [] },
  {
    seen: 'a key with a slip',
    file: file().replace('audiences', 'audience'),
    gives: [
      '6 jwt[0].issuer.audience: config-key-misspelt-refused',
      '5 jwt[0].issuer.audiences: config-conflict',
    ],
  },
  {
    seen: 'a claim without its prefix',
    file: file().replace(', prefix: "oidc:" }\n    groups', ' }\n    groups'),
    gives: ['8 jwt[0].claimMappings.username.prefix: config-conflict'],
  },
  {
    seen: 'a claim and an expression',
    file: file().replace('prefix: "oidc:" }\n    groups', 'expression: claims.sub }\n    groups'),
    gives: ['8 jwt[0].claimMappings.username: config-conflict'],
  },
  {
    seen: 'several audiences without a policy',
    file: file().replace('[infra]', '[infra, other]'),
    gives: ['no line jwt[0].issuer.audienceMatchPolicy: config-conflict'],
  },
  {
    seen: 'several audiences with it',
    file: file().replace('[infra]', '[other, infra]\n    audienceMatchPolicy: MatchAny'),
    gives: [],
  },
  {
    seen: 'the document’s address once more',
    file: file().replace('audiences', 'discoveryURL: https://id.acme.dev\n    audiences'),
    gives: ['6 jwt[0].issuer.discoveryURL: config-conflict', '6 jwt[0].issuer.discoveryURL: other-document'],
  },
  {
    seen: 'a document inside the cluster',
    file: file().replace('audiences', 'discoveryURL: https://idp.cluster.local/doc\n    audiences'),
    gives: ['6 jwt[0].issuer.discoveryURL: other-document'],
  },
  {
    seen: 'a slash at the end',
    file: file().replace('acme.dev', 'acme.dev/'),
    gives: ['5 jwt[0].issuer.url: issuer-mismatch'],
  },
  {
    seen: 'an http issuer',
    file: file().replace('https', 'http'),
    gives: ['5 jwt[0].issuer.url: issuer-not-https', '5 jwt[0].issuer.url: issuer-mismatch'],
  },
  {
    seen: 'another audience',
    file: file().replace('[infra]', '[kubernetes]'),
    gives: ['6 jwt[0].issuer.audiences: id-token-audience'],
  },
  {
    seen: 'a claim that does not come',
    file: file('', 'upn'),
    gives: ['8 jwt[0].claimMappings.username.claim: username-missing'],
  },
  {
    seen: 'a rule that the login does not meet',
    file: file('  claimValidationRules:\n  - claim: hd\n    requiredValue: acme.dev\n'),
    gives: ['10 jwt[0].claimValidationRules: claim-required'],
  },
  {
    seen: 'the issuer that was asked for among several',
    file: file(
      '- issuer:\n    url: https://other.example.com\n    audiences: [x]\n  claimMappings:\n    username: { claim: sub, prefix: "" }\n',
    ),
    url: 'https://other.example.com/',
    gives: ['11 jwt[1].issuer.url: issuer-mismatch'],
  },
  {
    seen: 'no issuer at all',
    file: 'kind: AuthenticationConfiguration\njwt:\n- issuer: {}\n',
    gives: [
      '1 apiVersion: config-conflict',
      '3 jwt[0].issuer.url: config-conflict',
      '3 jwt[0].issuer.audiences: config-conflict',
      'no line jwt[0].claimMappings.username: config-conflict',
    ],
  },
  {
    seen: 'another version of the file',
    file: file().replace('config.k8s.io/v1', 'config.k8s.io/v2'),
    gives: ['1 apiVersion: config-conflict'],
  },
  {
    seen: 'metadata, which the file has none of',
    file: file('metadata: { name: x }\n'),
    gives: ['10 metadata: config-key-refused'],
  },
  {
    seen: 'conditions for nobody',
    file: file('anonymous: { enabled: false, conditions: [{ path: /livez }] }\n'),
    gives: ['10 anonymous.conditions: config-conflict'],
  },
  {
    seen: 'an audience twice, and a policy that is none',
    file: file().replace('[infra]', '[infra, infra]\n    audienceMatchPolicy: MatchAll'),
    gives: [
      '6 jwt[0].issuer.audiences: config-conflict',
      '7 jwt[0].issuer.audienceMatchPolicy: config-conflict',
    ],
  },
  {
    seen: 'a policy that is none for one audience',
    file: file().replace('[infra]', '[infra]\n    audienceMatchPolicy: MatchAll'),
    gives: ['7 jwt[0].issuer.audienceMatchPolicy: config-conflict'],
  },
  {
    seen: 'a second authenticator that is refused, so that none is loaded',
    file: `${file()}- issuer: { url: "http://b.dev", audiences: [x], certificateAuthority: ca.pem, egressSelectorType: x }
  claimMappings:
    username: { expression: 'claims.groups.map(g, g)', prefix: x }
    uid: { claim: sub, expression: claims.sub }
`,
    gives: [
      '10 jwt[1].issuer.url: config-conflict',
      '10 jwt[1].issuer.certificateAuthority: config-conflict',
      '10 jwt[1].issuer.egressSelectorType: config-conflict',
      '12 jwt[1].claimMappings.username.prefix: config-conflict',
      '12 jwt[1].claimMappings.username.expression: config-conflict',
      '13 jwt[1].claimMappings.uid: config-conflict',
    ],
  },
  {
    seen: 'one issuer twice',
    file: `${file()}- issuer: { url: "https://id.acme.dev", audiences: [x] }
  claimMappings: { username: { claim: sub, prefix: "" } }
`,
    gives: ['10 jwt[1].issuer.url: config-conflict'],
  },
  {
    seen: 'rules that contradict themselves',
    file: file(`  claimValidationRules:
  - {}
  - { claim: sub, requiredValue: u1, message: x }
  - { expression: 'true', requiredValue: x }
  - { expression: 'true' }
  - { rule: x }
  userValidationRules:
  - {}
  - { expression: user.username }
  - { expression: claims.sub == "x" }
`),
    gives: [
      '15 jwt[0].claimValidationRules[4].rule: config-key-refused',
      '14 jwt[0].claimValidationRules[3].expression: config-conflict',
      '11 jwt[0].claimValidationRules[0]: config-conflict',
      '12 jwt[0].claimValidationRules[1].message: config-conflict',
      '13 jwt[0].claimValidationRules[2].requiredValue: config-conflict',
      '15 jwt[0].claimValidationRules[4]: config-conflict',
      '17 jwt[0].userValidationRules[0].expression: config-conflict',
      '18 jwt[0].userValidationRules[1].expression: config-conflict',
      '19 jwt[0].userValidationRules[2].expression: config-conflict',
    ],
  },
  {
    seen: 'extra values under keys that are not taken, one without a value, and one that is none',
    file: file(`    uid: { claim: nope }
    extra:
    - { key: k8s.io/x, valueExpression: claims.sub }
    - { key: acme.dev/X, valueExpression: claims.sub }
    - { key: acme.dev/y }
    - { key: acme.dev/z, valueExpression: claims.email_verified }
`),
    gives: [
      '12 jwt[0].claimMappings.extra[0].key: config-conflict',
      '13 jwt[0].claimMappings.extra[1].key: config-conflict',
      '14 jwt[0].claimMappings.extra[2].valueExpression: config-conflict',
      '10 jwt[0].claimMappings.uid.claim: config-conflict',
      '11 jwt[0].claimMappings.extra: config-conflict',
    ],
  },
  {
    seen: 'a rule about the user that lets her in, and a text that is a number',
    file: file(`  userValidationRules:
  - { expression: "!user.username.startsWith('system:')", message: 7 }
`),
    gives: ['11 jwt[0].userValidationRules[0].message: config-value-type'],
  },
  {
    seen: 'flags, whose defaults are others',
    file: pod(),
    gives: [],
    says: { 'oidc-username-claim': 'sub', 'oidc-groups-claim': '', 'configured-by': 'flags' },
  },
  {
    seen: 'quotes within an item',
    file: pod('--oidc-groups-claim=groups', '--oidc-groups-prefix="oidc:"'),
    gives: ['12 --oidc-groups-prefix: config-quotes'],
  },
  {
    seen: 'a flag that there is not',
    file: pod('--oidc-group-claim=groups'),
    gives: ['11 --oidc-group-claim: config-key-misspelt-refused'],
  },
  {
    seen: 'flags and the file',
    file: pod('--authentication-config=/etc/auth.yaml'),
    gives: ['11 --authentication-config: config-conflict'],
  },
  {
    seen: 'no client',
    file: pod().replace('    - --oidc-client-id=infra\n', ''),
    gives: ['no line --oidc-client-id: config-key-missing'],
  },
  {
    seen: 'a unit file',
    file: '[Service]\nExecStart=/usr/local/bin/kube-apiserver \\\n  --oidc-issuer-url=https://id.acme.dev/ \\\n  --oidc-client-id=infra \\\n  --oidc-username-claim=email\nRestart=always\n',
    gives: ['3 --oidc-issuer-url: issuer-mismatch'],
  },
  {
    seen: 'kubeadm’s arguments',
    file: 'kind: ClusterConfiguration\napiServer:\n  extraArgs:\n    oidc-issuer-url: https://id.acme.dev\n    oidc-client-id: infra\n    oidc-username-claim: email\n',
    gives: [],
  },
  {
    seen: 'kubeadm’s arguments by name',
    file: 'kind: ClusterConfiguration\napiServer:\n  extraArgs:\n  - name: oidc-issuer-url\n    value: https://id.acme.dev\n  - name: oidc-client-id\n    value: infra\n',
    gives: [],
  },
  {
    seen: 'k3s',
    file: 'kube-apiserver-arg:\n  - "oidc-issuer-url=https://id.acme.dev"\n  - "oidc-client-id=infra"\n  - "oidc-signing-algs=ES256"\n',
    gives: ['4 --oidc-signing-algs: id-token-algorithm'],
  },
  {
    seen: 'kubelogin, which asks for openid alone',
    file: kubeconfig('--oidc-issuer-url=https://id.acme.dev'),
    gives: [],
    says: { 'kubelogin-scopes': ['openid'], 'kubelogin-client-secret': false },
  },
  {
    seen: 'kubelogin with another spelling of the issuer',
    file: kubeconfig(
      '--oidc-issuer-url=https://id.acme.dev/',
      '--oidc-extra-scope=email',
      '--oidc-extra-scope=groups',
    ),
    gives: ['13 --oidc-issuer-url of kubelogin: config-issuer'],
  },
  {
    seen: 'kubelogin with slips and without certificates',
    file: kubeconfig(
      '--oidc-issuer-url=https://id.acme.dev',
      '--oidc-extra-scopes=email',
      '--insecure-skip-tls-verify',
      '--oidc-use-pkce',
    ),
    gives: [
      '14 --oidc-extra-scopes: config-key-misspelt-refused',
      '16 --oidc-use-pkce: config-key-deprecated',
      '15 --insecure-skip-tls-verify: config-tls-verification-off',
    ],
  },
  {
    seen: 'kubelogin with flags of its log and one that it had',
    file: kubeconfig(
      '--oidc-issuer-url=https://id.acme.dev',
      '-v1',
      '--stderrthreshold=INFO',
      '--listen-port=8000',
    ),
    gives: ['16 --listen-port: config-key-deprecated'],
  },
  {
    seen: 'kubelogin with addresses of its own',
    file: kubeconfig(
      '--oidc-issuer-url=https://id.acme.dev',
      '--listen-address=127.0.0.1:12345',
      '--listen-address=127.0.0.1:23456',
      '--oidc-redirect-url=http://127.0.0.1:12345/',
    ),
    login: { failed: ['relying-party-redirect-uris/not-registered of http://127.0.0.1:12345/'] },
    gives: ['16 --oidc-redirect-url: redirect-uri-not-registered'],
    says: {
      'kubelogin-listen-address': ['127.0.0.1:12345', '127.0.0.1:23456'],
      'kubelogin-redirect-url': 'http://127.0.0.1:12345/',
    },
  },
  {
    seen: 'kubelogin with the host that it had',
    file: kubeconfig('--oidc-issuer-url=https://id.acme.dev', '--oidc-redirect-url-hostname=dex.acme.dev'),
    gives: ['14 --oidc-redirect-url-hostname: config-key-deprecated'],
    says: { 'kubelogin-redirect-url-hostname': 'dex.acme.dev' },
  },
  {
    seen: 'a line that writes the kubeconfig',
    file: 'kubectl config set-credentials oidc \\\n  --exec-arg=oidc-login --exec-arg=get-token \\\n  --exec-arg="--oidc-issuer-url=https://id.acme.dev/" --exec-arg=--oidc-client-id=infra \\\n  --exec-command=kubectl --exec-interactive-mode=Never\n',
    gives: ['3 --oidc-issuer-url of kubelogin: config-issuer'],
  },
  {
    seen: 'what minikube is started with',
    file: 'minikube start \\\n  --extra-config=apiserver.oidc-issuer-url=https://id.acme.dev/ \\\n  --extra-config apiserver.oidc-client-id=infra\n',
    gives: ['2 --oidc-issuer-url: issuer-mismatch'],
  },
  {
    seen: 'what k3s is started with',
    file: 'k3s server --kube-apiserver-arg=oidc-issuer-url=https://id.acme.dev --kube-apiserver-arg=oidc-client=infra\n',
    gives: ['1 --oidc-client: config-key-refused', 'no line --oidc-client-id: config-key-missing'],
  },
  {
    seen: 'the line that sets kubelogin up',
    file: 'kubectl oidc-login setup --oidc-issuer-url=https://id.acme.dev/ --oidc-client-id=infra\n',
    gives: ['1 --oidc-issuer-url of kubelogin: config-issuer'],
  },
  {
    seen: 'both',
    file: [file(), kubeconfig('--oidc-issuer-url=https://id.acme.dev', '--oidc-extra-scope=email')],
    gives: [],
  },
];
