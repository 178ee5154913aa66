import { ofEach, source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, warn } from '../../../../core/checks/define-check.ts';
import { isObject, type JsonValue } from '../../../../core/json/json-value.ts';
import { followedMetadata } from '../../../../core/json/metadata.ts';
import { listedNames } from '../../../../core/text/listed-names.ts';
import {
  groupsClaim,
  groupsClaims,
  groupsElsewhere,
  hasOverage,
  namesIn,
} from '../../../../readings/token/groups-elsewhere.ts';
import { readUserinfo } from '../../people/userinfo-reading.ts';

const noGroups = 'Logins work, and Infra removes all groups that came from this provider before.';
const asList = {
  say: 'Map “groups” in UserInfo as a list of strings, even for a single group.',
  value: '["group"]',
};

export const groups = defineCheck({
  id: 'groups',
  phase: 'groups',
  title: 'Groups',
  why: 'Infra takes groups only from the claim “groups” in UserInfo.',
  cites: ['Infra: internal/server/providers/oidc.go', 'Infra: internal/server/data/identity.go'],
  requirements: ['INF-23', 'INF-24', 'INF-25', 'INF-26', 'INF-27'],
  known: source(
    'Infra: internal/server/providers/oidc.go (GetUserInfo); internal/server/data/identity.go (AssignIdentityToGroups)',
  ),
  subject: { kind: 'claim', value: 'groups' },
  needs: ['input', 'discovery', 'tokens', 'userinfo'],
  dependsOn: ['userinfo-answer'],
  outcomes: {
    present: pass('Infra gets these groups ({count}): {names}.'),
    'id-token-only': warn(
      'The groups ({names}) are only in the ID token.',
      'Configure the provider to put “groups” into UserInfo as well.',
      { value: 'groups' },
    ),
    'other-claim': warn(
      'UserInfo contains no “groups”, but “{claim}” looks like groups: {names}.',
      'Map these names to the claim “groups” in UserInfo, as a list of strings.',
      { value: 'groups', subject: { kind: 'claim', from: 'claim' } },
    ),
    'other-claim-id-token': warn(
      'The ID token’s claim “{claim}” looks like groups: {names}.',
      'Map these names to the claim “groups” in UserInfo, as a list of strings.',
      { value: 'groups', subject: { kind: 'claim', from: 'claim' } },
    ),
    text: fail('The claim “groups” is a single string: {names}.', asList),
    'json-text': fail('The claim “groups” is a list written as a string: {names}.', asList),
    'separated-text': fail('The claim “groups” is one string containing several names: {names}.', asList),
    objects: fail('The claim “groups” contains objects instead of names: {names}.', asList),
    numbers: fail('The claim “groups” contains numbers or other values instead of names.', asList),
    overage: warn(
      'The person has more groups than fit into the token, so the provider left them out.',
      'Connect the provider with the kind “azure”, so that Infra reads the directory; or send only the groups assigned to the application.',
      { value: 'azure', owner: 'relying-party' },
    ),
    'not-asked': warn(
      'There are no groups; the discovery document does not list the scope “groups”, so Infra never requests it.',
      'List the scope “groups” in scopes_supported, or send the claim “groups” for the scopes “openid” or “email”; then add the provider to Infra again.',
      { value: 'groups', subject: { kind: 'scope', value: 'groups' } },
    ),
    absent: warn(
      'There are no groups, although the scope “groups” was requested{granted}.',
      'Check that this person has groups at the provider, and that they are mapped to the claim “groups” in UserInfo.',
      { value: 'groups' },
    ),
    empty: warn(
      'The list of groups is empty for this person.',
      'Give the person a group at the provider, or allow their groups to be sent to this client.',
    ),
  },
  says: {
    'id-token-only': `Infra reads groups from UserInfo and not from the ID token. ${noGroups}`,
    'other-claim': `Infra reads only a claim named “groups”. ${noGroups}`,
    'other-claim-id-token': `Infra reads only the claim “groups” in UserInfo. ${noGroups}`,
    ...ofEach(['overage', 'not-asked', 'absent', 'empty'], noGroups),
  },
  otherwise: 'The whole login fails, not just the groups.',
  skip({ input: { configuration }, userinfo }) {
    if (configuration.kind === 'azure' || configuration.kind === 'google')
      return `With the kind “${configuration.kind}” Infra reads groups from the directory, not from UserInfo.`;
    if (userinfo.exchange.outcome === 'failed') return 'UserInfo gave no answer.';
    return userinfo.claims ? undefined : 'UserInfo’s claims could not be read.';
  },
  judge({ discovery, tokens, userinfo }) {
    const claims = userinfo.claims ?? {};
    const value = groupsClaim(claims);
    const reading = readUserinfo(userinfo.text ?? JSON.stringify(claims));
    if (!reading.ok) {
      // Go complains about every spelling of the claim and keeps the last; of an exact duplicate only the last is known
      // here.
      const misfit = groupsClaims(claims).find((one) => wrongShape(one) !== undefined) ?? value ?? null;
      const shape = wrongShape(misfit) ?? (reading.rule === 'groups-type' ? 'text' : undefined);
      if (shape)
        return { code: shape, values: { names: shape === 'objects' ? begins(misfit) : shown(misfit) } };
    }
    const names = reading.ok ? reading.value.groups : value === undefined ? [] : namesIn(value);
    if (names.length > 0)
      return {
        code: 'present',
        values: { count: new Set(names).size, names: listedNames([...new Set(names)]) },
      };
    const inIdToken = tokens.idToken?.claims ?? {};
    if (hasOverage(claims) || hasOverage(inIdToken)) return { code: 'overage' };
    const own = groupsClaim(inIdToken);
    const ownNames = own === undefined ? [] : namesIn(own);
    if (ownNames.length > 0) return { code: 'id-token-only', values: { names: listedNames(ownNames) } };
    const [here] = groupsElsewhere(claims);
    if (here) return { code: 'other-claim', values: { claim: here.claim, names: listedNames(here.names) } };
    const [there] = groupsElsewhere(inIdToken);
    if (there)
      return {
        code: 'other-claim-id-token',
        values: { claim: there.claim, names: listedNames(there.names) },
      };
    if (Array.isArray(value)) return { code: 'empty' };
    const advertised = followedMetadata(discovery).scopesSupported?.includes('groups') ?? false;
    if (!advertised) return { code: 'not-asked' };
    const scope = tokens.response?.scope;
    const granted = scope === undefined ? '' : `; the provider granted “${scope}”`;
    return { code: 'absent', values: { granted } };
  },
});

/** The group names, or the start of the value if it has none. */
function shown(value: JsonValue): string {
  const names = namesIn(value).filter((name) => name.trim() !== '');
  return names.length > 0 ? listedNames(names) : begins(value);
}

function begins(value: JsonValue): string {
  return JSON.stringify(value).slice(0, 80);
}

function wrongShape(value: JsonValue) {
  if (value === null) return undefined;
  if (typeof value === 'string') {
    if (/^\s*\[/.test(value)) return 'json-text';
    return /[,;]/.test(value) ? 'separated-text' : 'text';
  }
  if (Array.isArray(value)) {
    const items = value as readonly JsonValue[];
    if (items.every((item) => typeof item === 'string' || item === null)) return undefined;
    return items.some(isObject) ? 'objects' : 'numbers';
  }
  return typeof value === 'object' ? 'objects' : 'numbers';
}
