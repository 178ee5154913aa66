import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass } from '../../../../core/checks/define-check.ts';
import { providerNameFault, suggestedProviderName } from '../../server/provider-name.ts';

const remedy = { say: 'Use 2 to 256 letters of a-z, A-Z, digits, “-”, “_” and “.”.', value: '{suggestion}' };

export const providerName = defineCheck({
  id: 'provider-name',
  phase: 'url',
  title: 'Name in Infra',
  why: 'People see the name on the login page, and it cannot be changed while connecting.',
  cites: ['Infra: api/access_key.go (ValidateName)'],
  requirements: ['INF-49'],
  owner: 'relying-party',
  known: source('Infra: api/access_key.go (ValidateName)'),
  subject: { kind: 'name', from: 'name' },
  needs: ['input'],
  outcomes: {
    'name-fits': pass('Infra accepts the name “{name}”.'),
    'name-missing': fail('The name is empty.', remedy),
    'name-too-short': fail('The name “{name}” is too short.', remedy),
    'name-too-long': fail('The name is {length} characters long.', remedy),
    'name-surrounded-by-space': fail(
      'There is a space before or after the name “{name}”.',
      'Remove the space.',
      { value: '{suggestion}' },
    ),
    'name-character': fail('The name “{name}” contains a character that Infra does not accept.', remedy),
  },
  says: {
    'name-missing': {
      says: 'Infra then uses the kind as the name, such as “oidc”.',
      known: source('Infra: internal/server/providers.go (CreateProvider)'),
    },
    'name-surrounded-by-space': 'Infra checks the name before it trims spaces, and refuses it.',
  },
  otherwise: 'Infra refuses the name when the provider is added.',
  skip: ({ input }) =>
    input.configuration.name === undefined ? 'No name was given; Infra will need one.' : undefined,
  judge({ input }) {
    const name = input.configuration.name ?? '';
    const fault = providerNameFault(name);
    const values = { name, length: name.length, suggestion: suggestedProviderName(name) };
    return { code: fault ? (`name-${fault}` as const) : 'name-fits', values };
  },
});
