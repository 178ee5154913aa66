import * as conf from '../../configuration-files/index.ts';
import { settings } from '../settings.ts';

/** Also used for kubelogin’s flags. */
export const flagRules: conf.ReadingRules = {
  prefix: '--',
  schema: settings,
  unknown: 'refused',
  mistyped: { is: 'refused', consequence: 'does not start' },
  boolean: conf.goBoolean,
  split: (text) => text.split(','),
};

/** pkg/kubeapiserver/options/authentication.go, AddFlags. */
const serverFlags: conf.KeyTable = {
  ...conf.settingKeys('oidc-issuer-url oidc-client-id'),
  'oidc-username-claim': { setting: 'oidc-username-claim', default: 'sub' },
  'oidc-username-prefix': { setting: 'oidc-username-prefix', default: '' },
  'oidc-groups-claim': { setting: 'oidc-groups-claim', default: '' },
  'oidc-groups-prefix': { setting: 'oidc-groups-prefix', default: '' },
  ...conf.settingKeys('oidc-required-claim oidc-signing-algs'),
  'oidc-ca-file': { takes: 'text' },
};

export function serverFlagsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  const ofCommands = text.commands.flatMap(({ words }) => {
    const flags = conf.flagsOf(unfolded(words).map(passedOn), () => false);
    return isServer(words, flags) ? [flags] : [];
  });
  // kubeadm’s extraArgs and k3s’ kube-apiserver-arg take the same names without dashes.
  const ofMaps = conf
    .mapsIn(text.documents)
    .flatMap((map) => [
      ...(conf.memberAt(map, 'oidc-issuer-url') ? [map] : []),
      ...map.members.flatMap(({ value }) => namedArguments(value)),
    ]);
  return [...ofCommands, ...ofMaps].map((flags) => {
    const own = flags.members.filter(({ key }) => key.startsWith('oidc-'));
    const byFile = conf.memberAt(flags, 'authentication-config');
    const read = conf.readMembers(conf.mapNode(own, flags.line), serverFlags, flagRules);
    const clientId = conf.textAt(flags, 'oidc-client-id');
    return {
      part: 'flags',
      values: [
        ...read.values,
        { key: '', setting: 'configured-by', value: 'flags' },
        ...(byFile ? [{ key: '--authentication-config', line: byFile.line }] : []),
      ],
      found: [...read.found, ...own.flatMap(quotes)],
      ...(clientId !== undefined && { clientId }),
    };
  });
}

/** `--extra-config=apiserver.oidc-…` of minikube and `--kube-apiserver-arg=oidc-…` of k3s. */
function passedOn(word: conf.ScalarNode): conf.ScalarNode {
  const start = /^(?:(?:--extra-config=)?apiserver\.|--kube-apiserver-arg=)(?=oidc-|authentication-config)/;
  return { ...word, text: word.text.replace(start, '--') };
}

function isServer(words: readonly conf.ScalarNode[], flags: conf.MapNode): boolean {
  const all = words.map(({ text }) => text).join(' ');
  if (/oidc-login|kubelogin|oauth2-proxy|\bcoder\b/.test(all)) return false;
  const has = (name: string) => conf.memberAt(flags, name) !== undefined;
  if (/kube-?apiserver/.test(all)) return flags.members.some(({ key }) => key.startsWith('oidc-'));
  return has('oidc-issuer-url') && !has('client-id') && !has('provider') && !has('email-domain');
}

/** Splits `KUBE_OPTS="--oidc-issuer-url=… --oidc-client-id=…"`, which is one shell word. */
function unfolded(words: readonly conf.ScalarNode[]): readonly conf.ScalarNode[] {
  return words.flatMap((word) =>
    /\s--\w/.test(word.text)
      ? conf.shellWords(word.text.replace(/^\w+=/, ''), word.line).map((one) => ({ ...one, line: word.line }))
      : [word],
  );
}

function namedArguments(node: conf.ConfigurationNode): readonly conf.MapNode[] {
  const members = conf.itemsAt(node).flatMap((item): readonly conf.ConfigurationMember[] => {
    if (item.is === 'map') {
      const key = conf.textAt(item, 'name');
      const value = conf.nodeAt(item, 'value');
      return key?.startsWith('oidc-') && value ? [{ key, line: item.line, value }] : [];
    }
    const [, key, value] = /^(oidc-[\w-]+)=(.*)$/s.exec(conf.textAt(item) ?? '') ?? [];
    if (key === undefined || value === undefined || item.is === 'list') return [];
    return [{ key, line: item.line, value: { ...item, is: 'text', text: value } }];
  });
  return members.length === 0 ? [] : [conf.mapNode(members)];
}

/** kubernetes/kubernetes#97741: items of a manifest pass no shell that would remove the quotes. */
function quotes({ key, line, value }: conf.ConfigurationMember): readonly conf.FoundInConfiguration[] {
  const text = conf.textAt(value) ?? '';
  return /^(["']).*\1$/s.test(text) ? [{ code: 'config-quotes', key: `--${key}`, line }] : [];
}
