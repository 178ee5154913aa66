import { defineCheck } from '../core/check.ts';
import { cleanUrl } from '../infra/clean-url.ts';

export const infraProviderNameTaken = defineCheck({
  id: 'infra-provider-name-taken',
  phase: 'infra',
  title: 'The name is free in Infra',
  why: 'Infra knows each provider by a name of its own.',
  cites: ['Infra: internal/server/errors.go', 'Infra: internal/server/data/provider.go'],
  rows: ['INF-49'],
  needs: ['inquiry', 'infraServer'],
  after: [],
  outcomes: {
    free: { verdict: 'pass', summary: 'No provider in Infra is called “{name}” yet.' },
    'same-provider': {
      verdict: 'pass',
      summary: 'Infra already has this provider as “{name}”.',
    },
    taken: {
      verdict: 'warn',
      summary: 'Infra on {host} already has another provider called “{name}” ({url}).',
      infra: 'Infra refuses to add a second one: “a provider with that name already exists”.',
      remedy: {
        say: 'Choose another name, or remove the old provider first; removing it also removes the people known only through it.',
      },
    },
    'cannot-tell': {
      verdict: 'unknown',
      summary: 'Infra’s list of providers could not be read.',
      remedy: { say: 'Check again once Infra’s server answers.' },
    },
  },
  skip: ({ inquiry, infraServer: { servers } }) => {
    if (servers.length === 0) return 'No Infra host was given (--infra-server).';
    return inquiry.answers.name === undefined ? 'No name was given.' : undefined;
  },
  judge({ inquiry: { answers }, infraServer: { servers } }) {
    const name = answers.name ?? '';
    const known = servers.flatMap(({ host, providers }) => (providers ? [{ host, providers }] : []));
    if (known.length === 0) return { code: 'cannot-tell' };
    const same = known.flatMap(({ host, providers }) =>
      providers.filter((one) => one.name === name).map((one) => ({ host, one })),
    );
    const url = cleanUrl(answers.url);
    const other = same.find(({ one }) => one.url !== url || one.clientId !== answers.clientId);
    if (other) return { code: 'taken', values: { name, host: other.host, url: other.one.url } };
    return { code: same.length > 0 ? 'same-provider' : 'free', values: { name } };
  },
});
