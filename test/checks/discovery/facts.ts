import type { Gathered } from '../../../source/core/facts/facts.ts';
import { answered, document, fine, inputFor } from '../discovered.ts';

export const url = 'https://id.acme.dev/.well-known/openid-configuration';
export const text = JSON.stringify(document);
export const nowhere = (typed: string): Gathered => ({
  ...fine,
  input: inputFor(typed),
  typedUrlDiscovery: answered(`${typed}/.well-known/openid-configuration`, '', { status: 404 }),
});
