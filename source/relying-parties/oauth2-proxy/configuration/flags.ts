import * as conf from '../../configuration-files/index.ts';
import { keys, rules } from './keys.ts';

/** List flags are repeated, and named without the “s” of the file’s key. */
const listFlags =
  'email-domain allowed-group allowed-role oidc-extra-audience oidc-audience-claim oidc-enabled-signing-alg upstream provider-ca-file whitelist-domain cookie-domain skip-auth-route api-route trusted-ip trusted-proxy-ip keycloak-group github-user gitlab-group gitlab-project google-group tls-cipher-suite oidc-public-key-file entra-id-allowed-tenant htpasswd-user-group exclude-logging-path'.split(
    ' ',
  );

/** The file’s keys as flags: with dashes, lists in the singular. */
const flags: conf.KeyTable = Object.fromEntries(
  Object.entries(keys).map(([key, rule]) => {
    const name = key.replaceAll('_', '-');
    const singular = name.replace(/s$/, '');
    return [listFlags.includes(singular) ? singular : name, rule];
  }),
);

function isBoolean(name: string): boolean {
  const { setting = '', takes } = flags[name] ?? {};
  return takes === 'boolean' || typeof rules.schema[setting]?.default === 'boolean';
}

/** After a single dash, pflag reads shorthand letters, of which the program has none. */
function isLetters({ key }: conf.ConfigurationMember): boolean {
  return key.startsWith('-');
}

export function flagsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return text.commands.flatMap(({ words }) => {
    const program = words.findIndex(({ text: word }) =>
      /(?:^|\/)oauth2[-_]proxy(?:[:@][^\s/]*)?$/.test(word),
    );
    const given = conf.flagsOf(words.slice(program + 1), isBoolean, 'is kept');
    const all = conf.mapNode(
      given.members.filter((one) => !isLetters(one)),
      given.line,
    );
    const has = (name: string) => conf.memberAt(all, name) !== undefined;
    const isIt =
      (program >= 0 && (has('provider') || has('oidc-issuer-url'))) ||
      (has('client-id') && (has('provider') || has('email-domain') || has('cookie-secret'))) ||
      (has('provider') && has('email-domain'));
    if (!isIt) return [];
    const read = conf.readMembers(
      all,
      {
        ...flags,
        ...conf.keysOf('config alpha-config help h version config-test convert-config-to-alpha'),
      },
      { ...rules, prefix: '--' },
    );
    const letters = given.members.filter(isLetters).map(({ key, line }) => ({
      code: 'config-key-misspelt-refused' as const,
      key,
      line,
      values: { near: `-${key}`, consequence: rules.mistyped.consequence },
    }));
    return [{ part: 'flags', values: read.values, found: [...read.found, ...letters] }];
  });
}
