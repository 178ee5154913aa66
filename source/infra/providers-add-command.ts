import type { ProviderKind } from '../core/answers.ts';
import { shellQuoted } from '../core/template.ts';

export interface ProvidersAddParts {
  readonly name: string | undefined;
  readonly url: string;
  readonly clientId: string | undefined;
  readonly kind: ProviderKind;
}

/** The `infra providers add` line, without the secret (Infra: internal/cmd/providers.go). */
export function providersAddCommand({ name, url, clientId, kind }: ProvidersAddParts): string {
  return [
    'infra providers add',
    word(name, '<NAME>'),
    '--url',
    word(url, '<URL>'),
    '--client-id',
    word(clientId, '<CLIENT_ID>'),
    ...(kind === 'oidc' ? [] : ['--kind', kind]),
  ].join(' ');
}

function word(value: string | undefined, placeholder: string): string {
  return value === undefined || value === '' ? shellQuoted(placeholder) : shellQuoted(value);
}
