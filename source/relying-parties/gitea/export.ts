import { shellComment } from '../../core/shell/shell-comment.ts';
import { noCommand, shellQuoted } from '../../core/shell/shell-quoted.ts';
import { goIniValue } from '../formats/go-ini.ts';
import { quoted } from '../formats/quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../second-opinion.ts';
import { documentUrl } from '../shared/other-document.ts';
import { giteaRequest } from './request.ts';
import { clientId, type GiteaSettings, type settings } from './settings.ts';

export const giteaExport: ConfigurationExport<typeof settings> = {
  id: 'gitea',
  label: 'Gitea',
  configured,
  formats: { command, ini },
};

/** Gitea requests only `openid` by default: adds the scopes for the name, the e-mail address and the groups. */
function configured({ discovery }: OpinionFacts, settings: GiteaSettings): GiteaSettings {
  const groups = settings['group-claim-name'] === 'groups' ? ['groups'] : [];
  const listed = discovery?.specification.scopesSupported ?? [];
  const wanted = ['profile', 'email', ...groups.filter((scope) => listed.includes(scope))];
  const name = settings.OPENID_CONNECT_SCOPES.length > 0 ? 'OPENID_CONNECT_SCOPES' : 'scopes';
  return { ...settings, [name]: [...new Set([...settings[name], ...wanted])] };
}

const optional = [
  'required-claim-name',
  'required-claim-value',
  'group-claim-name',
  'admin-group',
  'restricted-group',
  'group-team-map',
] as const;

/** The command that creates the source in Gitea’s database. A value after “=” may begin with a dash. */
function command(facts: OpinionFacts, settings: GiteaSettings): string {
  const [redirectUri = ''] = giteaRequest(facts, settings).redirectUris;
  const given: readonly (readonly [flag: string, value: string])[] = [
    ['name', settings.name],
    ['provider', 'openidConnect'],
    ['key', clientId(facts, settings)],
    ['auto-discover-url', settings['auto-discover-url'] || documentUrl(facts)],
    ...settings.scopes.map((scope) => ['scopes', scope] as const),
    ...optional.flatMap((name) => (settings[name] === '' ? [] : [[name, settings[name]] as const])),
  ];
  const words = given.map(([flag, value]) => [flag, shellQuoted(value)] as const);
  const isWhole = words.every(([, word]) => word !== undefined);
  return [
    shellComment(`Register at the provider: ${quoted(redirectUri)}`),
    shellComment(
      `On ${settings.program === 'forgejo' ? 'Forgejo' : 'Gitea'}’s machine, as its user, with GITEA_OIDC_CLIENT_SECRET from a secret store.`,
    ),
    ...(isWhole
      ? [
          [
            `${settings.program} admin auth add-oauth`,
            ...words.map(([flag, word]) => `--${flag}=${word}`),
            '--secret="$GITEA_OIDC_CLIENT_SECRET"',
          ].join(' \\\n  '),
        ]
      : [shellComment(noCommand)]),
    '',
  ].join('\n');
}

/** The section that applies to every source. */
function ini(_: OpinionFacts, settings: GiteaSettings): string {
  const line = (name: string, value: string) => {
    const written = goIniValue(value);
    return written === undefined
      ? `; ${name}: the value cannot be written in this file.`
      : `${name} = ${written}`;
  };
  const scopes = settings.OPENID_CONNECT_SCOPES;
  return [
    '; app.ini. The authentication source itself lives in the database: --format command.',
    '[server]',
    line('ROOT_URL', settings.ROOT_URL),
    '',
    '[oauth2_client]',
    line('ENABLE_AUTO_REGISTRATION', String(settings.ENABLE_AUTO_REGISTRATION)),
    line('USERNAME', settings.USERNAME),
    '; “login” asks for the password of an existing account; “auto” hands it over without.',
    line('ACCOUNT_LINKING', settings.ACCOUNT_LINKING),
    ...(scopes.length > 0
      ? ['; Instead of the scopes of the source.', line('OPENID_CONNECT_SCOPES', scopes.join(' '))]
      : []),
    '',
  ].join('\n');
}
