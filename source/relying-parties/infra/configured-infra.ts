import * as conf from '../configuration-files/index.ts';
import type { DeclaredFinding, LoginRequestRules, OpinionFacts } from '../second-opinion.ts';
import { defineSecondOpinion } from '../second-opinion.ts';
import { causedBy } from '../shared/login.ts';
import { infraIssuer } from './issuer/infra-issuer.ts';
import { infraRules } from './rules.ts';
import { planFor } from './server/infra-plan.ts';

const settings = {
  url: { default: '', help: 'the provider’s URL' },
  'client-id': { default: '', help: 'the client' },
  kind: { default: 'oidc', oneOf: ['oidc', 'okta', 'azure', 'google'], help: 'what the provider is' },
  scopes: { default: [], help: 'the requested scopes, as the server stored them' },
} as const;

const rules: conf.ReadingRules = {
  prefix: '',
  schema: settings,
  unknown: 'ignored',
  mistyped: { is: 'refused', consequence: 'refuses it' },
  boolean: conf.goBoolean,
};

/** Infra v0.21.0: api/provider.go, Provider. */
const stored: conf.KeyTable = {
  ...conf.keysOf('id name created updated authURL authUrl allowedDomains socialLogin managed'),
  url: { setting: 'url' },
  clientID: { setting: 'client-id' },
  ...conf.settingKeys('kind scopes'),
  clientSecret: { isSecret: true },
};

/** Infra v0.21.0: internal/cmd/providers.go, newProvidersAddCmd. */
const flags: conf.KeyTable = {
  ...conf.keysOf(
    'scim service-account-key service-account-email workspace-domain-admin server skip-tls-verify non-interactive log-level help',
  ),
  ...conf.settingKeys('url client-id'),
  'client-secret': { isSecret: true },
  kind: { setting: 'kind' },
};

const file: conf.ConfigurationFile = {
  reads: ['infra providers list --format json', 'a line infra providers add'],
  parts: ['stored', 'line'],
  roles: { issuer: 'url', clientId: 'client-id', scopes: 'scopes' },
  cites: ['infrahq/infra v0.21.0: internal/server/providers.go (validateProvider)'],
  find: (text) => [...storedIn(text), ...linesIn(text)],
  judge(configuration, facts) {
    const scopes = conf.placeOf(configuration, 'scopes');
    const now = planFor(facts).scopes;
    const then = Array.isArray(scopes?.value) ? scopes.value : [];
    const missing = now.filter((scope) => !then.includes(scope));
    if (scopes?.line === undefined || !facts.discovery || missing.length === 0) return [];
    const why = `the provider now offers ${missing.join(' and ')}, but Infra keeps the scopes from when it was added`;
    const use = 'Remove the provider in Infra and add it again.';
    return [conf.foundAt(scopes, 'config-key-ignored', { why, use })];
  },
};

const findings = {
  'check-failed': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '{cause}',
    remedy: { say: 'Fix “{check}” first; see above.' },
    cites: ['infrahq/infra v0.21.0: internal/server/providers.go (validateProvider)'],
  },
} as const satisfies Readonly<Record<string, DeclaredFinding>>;

/** Infra with its own configuration; the checks say everything else about it. */
export const configuredInfra = defineSecondOpinion({
  id: infraRules.id,
  label: infraRules.label,
  version: infraRules.version,
  settings,
  client: 'client-id',
  request(facts: OpinionFacts) {
    const { redirectUris, scopes } = planFor(facts);
    return {
      redirectUris,
      scopes,
      pkce: false,
      nonce: false,
      formPost: 'refused',
      clientAuthentication: 'detected',
    } as const satisfies LoginRequestRules;
  },
  findings,
  judge({ results }) {
    const failed = results.find(({ verdict }) => verdict === 'fail');
    return { found: failed ? [{ code: 'check-failed', ...causedBy(failed) }] : [] };
  },
  exports: [],
  configurationFile: file,
});

function storedIn({ documents }: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return conf
    .mapsIn(documents)
    .filter(
      (map) => conf.memberAt(map, 'url') && conf.memberAt(map, 'clientID') && !conf.memberAt(map, 'issuer'),
    )
    .map((map) => reading('stored', map, stored, conf.textAt(map, 'name'), { ...rules, unknown: 'kept' }));
}

function linesIn({ commands }: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return commands.flatMap(({ words }) => {
    const texts = words.map(({ text }) => text);
    const at = texts.findIndex((word, n) => word === 'providers' && texts[n + 1] === 'add');
    if (at < 1 || !/(?:^|\/)infra$/.test(texts[at - 1] ?? '')) return [];
    const after = words.slice(at + 2);
    const end = after.findIndex(({ text }) => text === '--');
    const rest = end < 0 ? after : after.slice(0, end);
    const isAlone = (name: string) => ['scim', 'skip-tls-verify', 'non-interactive'].includes(name);
    const name = end < 0 ? rest.find(({ text }, n) => !text.startsWith('-') && n === 0) : after[end + 1];
    const lineRules: conf.ReadingRules = { ...rules, prefix: '--', unknown: 'refused' };
    return [reading('line', conf.flagsOf(rest, isAlone), flags, name?.text, lineRules)];
  });
}

function reading(
  part: string,
  map: conf.MapNode,
  table: conf.KeyTable,
  name: string | undefined,
  how: conf.ReadingRules,
): conf.ReadConfiguration {
  const read = conf.readMembers(conf.mapNode(map.members, map.line), table, how);
  const url = conf.textAt(map, 'url');
  return {
    part,
    ...(name !== undefined && { name }),
    ...read,
    ...(url !== undefined && { url: infraIssuer(url) }),
  };
}
