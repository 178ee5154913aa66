import { environmentLines } from '../formats/environment-lines.ts';
import { quoted } from '../formats/quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../second-opinion.ts';
import { coderRequest } from './request.ts';
import { type CoderSettings, groupField, type settings } from './settings.ts';

export const coderExport: ConfigurationExport<typeof settings> = {
  id: 'coder',
  label: 'Coder',
  configured,
  formats: { environment, helm },
};

/** The scopes for refresh tokens and, where groups are read, for groups, as far as the document lists them. */
function configured(facts: OpinionFacts, settings: CoderSettings): CoderSettings {
  const listed = facts.discovery?.specification.scopesSupported ?? [];
  const wanted = ['offline_access', ...(groupField(settings) === 'groups' ? ['groups'] : [])];
  const scopes = [...settings['oidc-scopes'], ...wanted.filter((scope) => listed.includes(scope))];
  return { ...settings, 'oidc-scopes': [...new Set(scopes)] };
}

type Line = readonly [name: string, value: string, comment?: string];

function entries(facts: OpinionFacts, settings: CoderSettings): readonly Line[] {
  const [redirectUri = ''] = coderRequest(facts, settings).redirectUris;
  return [
    ['CODER_ACCESS_URL', settings['access-url'], `Register at the provider: ${quoted(redirectUri)}`],
    [
      'CODER_OIDC_ISSUER_URL',
      settings['oidc-issuer-url'] || facts.issuer,
      'Compared with the document, character by character; Coder does not start without it.',
    ],
    ['CODER_OIDC_CLIENT_ID', settings['oidc-client-id'] || facts.clientId],
    ['CODER_OIDC_SCOPES', settings['oidc-scopes'].join(',')],
    ...differing('CODER_OIDC_EMAIL_FIELD', settings['oidc-email-field'], 'email'),
    ...differing('CODER_OIDC_USERNAME_FIELD', settings['oidc-username-field'], 'preferred_username'),
    ...differing('CODER_OIDC_EMAIL_DOMAIN', settings['oidc-email-domain'].join(','), ''),
    ...flag(
      'CODER_OIDC_IGNORE_EMAIL_VERIFIED',
      settings['oidc-ignore-email-verified'],
      'Only where people cannot change their own address at the provider.',
    ),
    ...flag('CODER_OIDC_IGNORE_USERINFO', settings['oidc-ignore-userinfo']),
    ...(settings['oidc-allow-signups'] ? [] : [['CODER_OIDC_ALLOW_SIGNUPS', 'false'] as const]),
    ...(groupField(settings) === ''
      ? []
      : [['CODER_OIDC_GROUP_FIELD', groupField(settings), 'Groups are read with a licence only.'] as const]),
    ...differing('CODER_OIDC_ALLOWED_GROUPS', settings['oidc-allowed-groups'].join(','), ''),
    ...flag('CODER_DANGEROUS_OIDC_SKIP_ISSUER_CHECKS', settings['dangerous-oidc-skip-issuer-checks']),
  ];
}

function differing(name: string, value: string, standard: string): readonly Line[] {
  return value === standard ? [] : [[name, value]];
}

function flag(name: string, isOn: boolean, comment = ''): readonly Line[] {
  return isOn ? [[name, 'true', comment]] : [];
}

function environment(facts: OpinionFacts, settings: CoderSettings): string {
  return [
    '# . ./coder.env && coder server, with CODER_OIDC_CLIENT_SECRET from a secret store beside it.',
    ...environmentLines(entries(facts, settings)),
    '',
  ].join('\n');
}

/** Values of the chart `coder`: coder.env is a list of a container’s variables. */
function helm(facts: OpinionFacts, settings: CoderSettings): string {
  const body = entries(facts, settings).flatMap(([name, value, comment]) => [
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
