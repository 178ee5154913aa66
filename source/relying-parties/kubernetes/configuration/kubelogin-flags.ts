import * as conf from '../../configuration-files/index.ts';
import { flagRules } from './server-flags.ts';

const goneSince = (release: string, use: string): conf.KeyRule => ({
  note: { code: 'config-key-deprecated', why: `kubelogin ${release} and later do not support it`, use },
});

/** From k8s.io/klog/v2, InitFlags, and the help of spf13/cobra. */
const logFlags =
  'v vmodule log_dir log_file log_file_max_size log_backtrace_at logtostderr alsologtostderr stderrthreshold legacy_stderr_threshold_behavior add_dir_header skip_headers skip_log_headers one_output help h';

/** int128/kubelogin v1.36.3: pkg/cmd/get_token.go, authentication.go, pkce.go, tls.go and tokencache.go. */
const kubeloginFlags: conf.KeyTable = {
  ...conf.keysOf(
    'oidc-issuer-url oidc-client-id oidc-pkce-method grant-type certificate-authority certificate-authority-data oidc-auth-request-extra-params token-cache-dir token-cache-storage authentication-timeout-sec username password browser-command open-url-after-authentication local-server-key oidc-request-header',
  ),
  ...conf.keysOf(logFlags),
  ...conf.keysOf(
    'skip-open-browser force-refresh oidc-use-access-token tls-renegotiation-once tls-renegotiation-freely',
    { takes: 'boolean' },
  ),
  'listen-port': goneSince('1.31.1', 'Write --listen-address=127.0.0.1:PORT.'),
  'force-keyring': goneSince('1.32.0', 'Write --token-cache-storage=keyring.'),
  'no-keyring': goneSince('1.32.0', 'Write --token-cache-storage=disk.'),
  'oidc-redirect-url-hostname': {
    ...goneSince('1.35.0', 'Give the whole address to --oidc-redirect-url.'),
    setting: 'kubelogin-redirect-url-hostname',
  },
  'oidc-redirect-url': { setting: 'kubelogin-redirect-url' },
  'listen-address': { setting: 'kubelogin-listen-address' },
  'local-server-cert': { setting: 'kubelogin-local-server-cert' },
  'oidc-client-secret': { isSecret: true },
  'oidc-extra-scope': { setting: 'kubelogin-scopes', default: ['openid'] },
  'oidc-use-pkce': {
    note: {
      code: 'config-key-deprecated',
      why: 'it is replaced by --oidc-pkce-method',
      use: 'Write --oidc-pkce-method=S256.',
    },
  },
  'insecure-skip-tls-verify': {
    takes: 'boolean',
    note: { code: 'config-tls-verification-off', whenTrue: true },
  },
};

/** kubectl config set-credentials takes the command’s words one by one. */
function executed(words: readonly conf.ScalarNode[]): readonly conf.ScalarNode[] {
  const own = words.filter(({ text }) => text.startsWith('--exec-arg='));
  return own.length === 0
    ? words
    : own.map((word) => ({ ...word, text: word.text.slice('--exec-arg='.length) }));
}

export function kubeloginFlagsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return text.commands.flatMap(({ words: given }) => {
    // If a shell fills in the secret, the command is one of its words.
    const words = executed(given).flatMap((word) =>
      /oidc-login\s+get-token|kubelogin\s+get-token/.test(word.text)
        ? conf.shellWords(word.text, word.line)
        : [word],
    );
    const start = words.findIndex(({ text: word }) => word === 'get-token' || word === 'setup');
    const isIt = words.some(({ text: word }) =>
      /^(?:.*\/)?(?:kubectl-)?(?:oidc[-_]login|kubelogin)$/.test(word),
    );
    if (start < 0 || !isIt) return [];
    const rest = words
      .slice(start + 1)
      .filter(({ text: word }) => word.startsWith('-') || !word.includes('\n'))
      // spf13/pflag accepts a value directly after -v, as in -v1.
      .map((word) => ({ ...word, text: word.text.replace(/^-v(?=\d)/, '-v=') }));
    const flags = conf.flagsOf(rest, (name) => kubeloginFlags[name]?.takes === 'boolean');
    const rules = {
      ...flagRules,
      mistyped: { is: 'refused', consequence: 'stops with an error' },
      release: 'int128/kubelogin v1.36.3',
    } as const;
    const read = conf.readMembers(flags, kubeloginFlags, rules);
    const secret = conf.memberAt(flags, 'oidc-client-secret');
    const issuer = conf.memberAt(flags, 'oidc-issuer-url');
    const url = conf.textAt(issuer?.value);
    const clientId = conf.textAt(conf.nodeAt(flags, 'oidc-client-id'));
    return [
      {
        part: 'kubelogin',
        values: [
          ...read.values,
          ...(issuer
            ? [{ key: '--oidc-issuer-url of kubelogin', line: issuer.line, node: issuer.value }]
            : []),
          {
            key: '--oidc-client-secret',
            setting: 'kubelogin-client-secret',
            value: secret !== undefined,
            ...(secret && { line: secret.line }),
          },
        ],
        found: read.found,
        ...(url !== undefined && { url }),
        ...(clientId !== undefined && { clientId }),
      },
    ];
  });
}
