import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import { cleanUrl } from '../../issuer/clean-url.ts';
import { noServers } from '../../server/no-servers.ts';

export const infraProviderNameTaken = defineCheck({
  id: 'infra-provider-name-taken',
  phase: 'infra',
  title: 'Provider name in Infra',
  why: 'Every provider in Infra has a unique name.',
  cites: ['Infra: internal/server/errors.go', 'Infra: internal/server/data/provider.go'],
  requirements: ['INF-49'],
  owner: 'relying-party',
  known: source('Infra: internal/server/data/provider.go'),
  subject: { kind: 'name', from: 'name' },
  needs: ['input', 'infraServer'],
  outcomes: {
    free: pass('No provider in Infra is called “{name}” yet.'),
    'same-provider': pass('Infra on {host} already has this provider as “{name}”.'),
    'built-in': warn('“infra” is the name of Infra’s own password login.', 'Choose another name.', {
      value: '{other}',
    }),
    taken: warn(
      'Infra on {host} already has another provider called “{name}” ({url}).',
      'Choose another name, such as “{other}”. Or remove the old provider first; that also removes the users who exist only through it.',
      { value: '{other}', command: 'infra providers remove {name}' },
    ),
    'cannot-tell': unknown(
      'Infra’s list of providers could not be read.',
      'Check again once Infra’s server answers, or look at the list yourself.',
      { command: 'infra providers list' },
    ),
  },
  says: {
    'same-provider':
      'There is nothing to add, and adding it again is refused. `infra providers edit {name} --client-secret …` gives it a new secret.',
    'built-in': 'Infra refuses to add a second one: “a provider with that name already exists”.',
    taken: 'Infra refuses to add a second one: “a provider with that name already exists”.',
  },
  skip: (facts) =>
    noServers(facts) ?? (facts.input.configuration.name === undefined ? 'No name was given.' : undefined),
  judge({ input: { configuration }, infraServer: { servers } }) {
    const name = configuration.name ?? '';
    const known = servers.flatMap(({ host, providers }) => (providers ? [{ host, providers }] : []));
    if (known.length === 0) return { code: 'cannot-tell' };
    const same = known.flatMap(({ host, providers }) =>
      providers.filter((one) => one.name === name).map((one) => ({ host, one })),
    );
    const url = cleanUrl(configuration.url);
    const other = freeName(name, new Set(known.flatMap(({ providers }) => providers.map((one) => one.name))));
    if (name === 'infra') return { code: 'built-in', values: { other } };
    const rival = same.find(({ one }) => one.url !== url || one.clientId !== configuration.clientId);
    if (rival) return { code: 'taken', values: { name, other, host: rival.host, url: rival.one.url } };
    const [first] = same;
    return first
      ? { code: 'same-provider', values: { name, host: first.host } }
      : { code: 'free', values: { name } };
  },
});

function freeName(name: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}
