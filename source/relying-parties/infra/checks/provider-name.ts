import { defineCheck } from '../../../core/check.ts';
import { fail, pass } from '../../../core/outcome.ts';
import { providerNameFault, suggestedProviderName } from '../server/provider-name.ts';

const infra = 'Infra refuses the name when the provider is added.';
const remedy = { say: 'Use 2 to 256 letters of a-z, A-Z, digits, “-”, “_” and “.”.', value: '{suggestion}' };

export const providerName = defineCheck({
  id: 'provider-name',
  phase: 'url',
  title: 'Name in Infra',
  why: 'People see the name on the login page, and it cannot be changed while connecting.',
  cites: ['Infra: api/access_key.go (ValidateName)'],
  requirements: ['INF-49'],
  owner: 'relying-party',
  known: { by: 'source', at: 'Infra: api/access_key.go (ValidateName)' },
  subject: { kind: 'name', from: 'name' },
  needs: ['input'],
  dependsOn: [],
  outcomes: {
    'name-fits': pass('Infra takes “{name}” as a name.'),
    'name-missing': fail('The name is empty.', remedy, {
      consequence: 'Infra makes a name of the kind then, such as “oidc”.',
      known: { by: 'source', at: 'Infra: internal/server/providers.go (CreateProvider)' },
    }),
    'name-too-short': fail('The name “{name}” is too short.', remedy, { consequence: infra }),
    'name-too-long': fail('The name is {length} characters long.', remedy, { consequence: infra }),
    'name-surrounded-by-space': fail(
      'There is a space before or after the name “{name}”.',
      { say: 'Remove the space.', value: '{suggestion}' },
      { consequence: 'Infra looks at the name before it cuts spaces off, and refuses it.' },
    ),
    'name-character': fail('The name “{name}” holds a character that Infra does not take.', remedy, {
      consequence: infra,
    }),
  },
  skip: ({ input }) =>
    input.configuration.name === undefined ? 'No name was given; Infra needs one in the end.' : undefined,
  judge({ input }) {
    const name = input.configuration.name ?? '';
    const fault = providerNameFault(name);
    const values = { name, length: name.length, suggestion: suggestedProviderName(name) };
    return { code: fault ? (`name-${fault}` as const) : 'name-fits', values };
  },
});
