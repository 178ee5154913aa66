import { describe, expect, test } from 'vitest';
import { askedOpinions } from '../../source/cli/opinions/asked-opinions.ts';
import { askedExport } from '../../source/cli/opinions/export.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';

const all = secondOpinions.map(({ id }) => id);

describe('--for', () => {
  test.each([
    ['one', 'kubernetes', ['kubernetes']],
    ['several, in their own order', 'oauth2-proxy, kubernetes', ['kubernetes', 'oauth2-proxy']],
    ['one twice', 'kubernetes,kubernetes', ['kubernetes']],
    ['all', 'all', all],
    ['Infra, which every report is about anyway', 'infra', []],
  ])('accepts %s', (_, given, ids) => {
    const asked = askedOpinions({ for: given });
    expect(asked.ok && asked.value.map(({ opinion }) => opinion.id)).toEqual(ids);
  });

  test.each(['grafanaa', '', 'kubernetes,', 'Kubernetes', 'toString'])('does not know “%s”', (given) => {
    expect(askedOpinions({ for: given })).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining(`--for accepts infra, ${all.join(', ')} and all`) },
    });
  });
});

describe('--set', () => {
  const settingsOf = (...set: readonly string[]) => {
    const asked = askedOpinions({ for: 'kubernetes,oauth2-proxy', set });
    if (!asked.ok) throw new Error(asked.failure.message);
    return asked.value.map(({ settings }) => settings as Readonly<Record<string, unknown>>);
  };

  test('changes only that setting of that relying party', () => {
    const [kubernetes, proxy] = settingsOf(
      'kubernetes.oidc-required-claim=a=b,c=d',
      'oauth2-proxy.insecure_oidc_skip_nonce=false',
      'kubernetes.oidc-username-prefix=',
    );
    expect(kubernetes).toMatchObject({
      'oidc-required-claim': ['a=b', 'c=d'],
      'oidc-username-prefix': '',
      'oidc-groups-prefix': 'oidc:',
    });
    expect(proxy).toMatchObject({ insecure_oidc_skip_nonce: false, provider: 'oidc' });
  });

  test.each([
    ['a relying party that is not asked for', 'vault.path=oidc', '--set is ID.KEY=VALUE'],
    ['no relying party', 'provider=oidc', '--set is ID.KEY=VALUE'],
    ['an unknown setting', 'kubernetes.username=x', 'kubernetes has no setting “username”; it has'],
    ['a property of every object', 'kubernetes.constructor=x', 'kubernetes has no setting “constructor”'],
    ['no value', 'kubernetes.oidc-username-claim', 'kubernetes.oidc-username-claim takes a value'],
    ['a duration without a unit', 'oauth2-proxy.cookie_refresh=10', 'takes a duration: KEY=1h30m'],
    [
      'an algorithm that it does not know',
      'oauth2-proxy.oidc_enabled_signing_algs=RS256,RS1',
      'takes a list of EdDSA, HS256,',
    ],
    ['a value other than true and false', 'kubernetes.kubelogin-client-secret=no', 'takes true or false'],
    ['a value that is not allowed', 'kubernetes.configured-by=env', 'takes file or flags'],
  ])('refuses %s', (_, set, sentence) => {
    expect(askedOpinions({ for: 'kubernetes,oauth2-proxy', set: [set] })).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining(sentence) },
    });
  });
});

describe('export', () => {
  test.each([
    ['infra', undefined],
    ['kubernetes', 'flags'],
    ['kubelogin', undefined],
    ['oauth2-proxy', 'environment'],
  ])('knows %s as %s', (id, format) => {
    expect(askedExport(id, { ...(format !== undefined && { format }) }).ok).toBe(true);
  });

  test('lists the programs', () => {
    expect(askedExport('grafanaa', {})).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('one of infra, kubernetes, kubelogin, ') },
    });
  });

  test('lists the formats', () => {
    expect(askedExport('kubernetes', { format: 'json' })).toEqual({
      ok: false,
      failure: { code: 'other', message: 'Kubernetes API server has the format file or flags, not “json”.' },
    });
  });
});
