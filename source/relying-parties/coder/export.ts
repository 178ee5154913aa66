import { shellComment } from '../../core/shell/shell-comment.ts';
import { environmentLines, type Variable } from '../formats/environment-lines.ts';
import { quoted } from '../formats/quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../second-opinion.ts';
import { changedSettings } from '../shared/changed-settings.ts';
import { coderRequest } from './request.ts';
import { type CoderSettings, groupField, settings as schema } from './settings.ts';

export const coderExport: ConfigurationExport<typeof schema> = {
  id: 'coder',
  label: 'Coder',
  configured,
  formats: { environment, helm },
};

/** Adds the scopes for refresh tokens and, if groups are read, for groups, if the document lists them. */
function configured(facts: OpinionFacts, settings: CoderSettings): CoderSettings {
  const listed = facts.discovery?.specification.scopesSupported ?? [];
  const wanted = ['offline_access', ...(groupField(settings) === 'groups' ? ['groups'] : [])];
  const scopes = [...settings['oidc-scopes'], ...wanted.filter((scope) => listed.includes(scope))];
  return { ...settings, 'oidc-scopes': [...new Set(scopes)] };
}

function entries(facts: OpinionFacts, settings: CoderSettings): readonly Variable[] {
  const [redirectUri = ''] = coderRequest(facts, settings).redirectUris;
  const changed = changedSettings(schema, settings);
  const set = (keys: readonly (keyof CoderSettings)[], comment?: string) =>
    changed(keys, comment).map(([key, value]) => [variable(key), String(value), comment] as const);
  const groups = groupField(settings);
  return [
    ['CODER_ACCESS_URL', settings['access-url'], `Register at the provider: ${quoted(redirectUri)}`],
    ...set(['oidc-redirect-url']),
    [
      'CODER_OIDC_ISSUER_URL',
      settings['oidc-issuer-url'] || facts.issuer,
      'Compared with the document, character by character; Coder does not start without it.',
    ],
    ['CODER_OIDC_CLIENT_ID', settings['oidc-client-id'] || facts.clientId],
    ['CODER_OIDC_SCOPES', settings['oidc-scopes'].join(',')],
    ...set(['oidc-email-field', 'oidc-username-field', 'oidc-email-domain']),
    ...set(['oidc-ignore-email-verified'], 'Only if people cannot change their own address at the provider.'),
    ...set(['oidc-ignore-userinfo', 'oidc-allow-signups']),
    ...(groups === ''
      ? []
      : [['CODER_OIDC_GROUP_FIELD', groups, 'Groups are read only with a licence.'] as const]),
    ...set(['oidc-allowed-groups', 'dangerous-oidc-skip-issuer-checks']),
  ];
}

function variable(flag: string): string {
  return `CODER_${flag.replaceAll('-', '_').toUpperCase()}`;
}

function environment(facts: OpinionFacts, settings: CoderSettings): string {
  return [
    shellComment('. ./coder.env && coder server, with CODER_OIDC_CLIENT_SECRET from a secret store.'),
    ...environmentLines(entries(facts, settings)),
    '',
  ].join('\n');
}

/** Values of the chart `coder`: coder.env lists the container’s variables. */
function helm(facts: OpinionFacts, settings: CoderSettings): string {
  const body = entries(facts, settings).flatMap(([name, value = '', comment]) => [
    ...(comment ? [`    # ${comment}`] : []),
    `    - name: ${name}`,
    `      value: ${quoted(value)}`,
  ]);
  return [
    '# helm upgrade coder coder-v2/coder --values coder-oidc.yaml (with your other values)',
    '# The secret: kubectl create secret generic coder-oidc --from-file=client-secret=FILE',
    'coder:',
    '  env:',
    ...body,
    '    - name: CODER_OIDC_CLIENT_SECRET',
    '      valueFrom:',
    '        secretKeyRef:',
    '          name: coder-oidc',
    '          key: client-secret',
    '',
  ].join('\n');
}
