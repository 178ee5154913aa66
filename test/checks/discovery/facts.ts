import type { Gathered } from '../../../source/core/facts.ts';
import { answered, discovered, document, inquiryFor } from '../discovered.ts';

export const url = 'https://id.acme.dev/.well-known/openid-configuration';
export const text = JSON.stringify(document);
export const fine = discovered(document.issuer, text);
export const nowhere = (typed: string): Gathered => ({
  ...fine,
  input: inquiryFor(typed),
  typedUrlDiscovery: answered(`${typed}/.well-known/openid-configuration`, '', { status: 404 }),
});
export const said = (more: object, allowHttp = false): Gathered =>
  discovered(document.issuer, JSON.stringify({ ...document, ...more }), undefined, allowHttp);
