import * as conf from '../../configuration-files/index.ts';
import { settings } from '../settings.ts';
import { keys, rules } from './keys.ts';

/** Lists that are given one by one, without the “s” of the file’s key. */
const listFlags =
  'email-domain allowed-group allowed-role oidc-extra-audience oidc-audience-claim oidc-enabled-signing-alg upstream provider-ca-file whitelist-domain cookie-domain skip-auth-route api-route trusted-ip trusted-proxy-ip keycloak-group github-user gitlab-group gitlab-project google-group tls-cipher-suite oidc-public-key-file entra-id-allowed-tenant htpasswd-user-group exclude-logging-path'.split(
    ' ',
  );

/** The same as flags: dashes, and lists by one. */
const flags: conf.KeyTable = Object.fromEntries(
  Object.entries(keys).map(([key, rule]) => {
    const name = key.replaceAll('_', '-');
    const singular = name.replace(/s$/, '');
    return [listFlags.includes(singular) ? singular : name, rule];
  }),
);

export function flagsIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return text.commands.flatMap(({ words }) => {
    const isBoolean = (name: string) => {
      const setting = flags[name]?.setting;
      const declared = Object.entries(settings).find(([key]) => key === setting)?.[1];
      return flags[name]?.takes === 'boolean' || typeof declared?.default === 'boolean';
    };
    const program = words.findIndex(({ text: word }) =>
      /(?:^|\/)oauth2[-_]proxy(?:[:@][^\s/]*)?$/.test(word),
    );
    const isNamed = program >= 0;
    const given = conf.flagsOf(words.slice(program + 1), isBoolean, 'is kept');
    const [asLetters, flagged] = [true, false].map((is) =>
      given.members.filter(({ key }) => key.startsWith('-') === is),
    );
    const all = conf.mapNode(flagged ?? [], given.line);
    const has = (name: string) => conf.memberAt(all, name) !== undefined;
    const isOurs = has('client-id') && (has('provider') || has('email-domain') || has('cookie-secret'));
    if (!isOurs && !(isNamed && (has('provider') || has('oidc-issuer-url')))) {
      const isSome = has('provider') && has('email-domain');
      if (!isSome) return [];
    }
    const read = conf.readMembers(
      all,
      {
        ...flags,
        ...conf.keysOf('config alpha-config help h version config-test convert-config-to-alpha'),
      },
      { ...rules, prefix: '--' },
    );
    // pflag takes what stands behind one dash for letters, of which the program has none.
    const letters = (asLetters ?? []).map(({ key, line }) => ({
      code: 'config-key-misspelt-refused' as const,
      key,
      line,
      values: { near: `-${key}`, consequence: rules.mistyped.consequence },
    }));
    return [{ part: 'flags', values: read.values, found: [...read.found, ...letters] }];
  });
}
