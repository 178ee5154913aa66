import { entraHosts } from '../../../readings/entra-hosts.ts';
import { cleanUrl } from './clean-url.ts';

/** Why an address cannot be given to Infra in any spelling, or names the provider the wrong way. */
export interface UrlAdvice {
  readonly id: string;
  /** True where no spelling of this address can work; false where the right one can be found from it. */
  readonly hopeless: boolean;
  /** What the address is. */
  readonly seen: string;
  /** What to use instead. */
  readonly advice: string;
  /** The value to use, with `<…>` for what only the person knows. */
  readonly value: string;
}

interface AddressRule extends Omit<UrlAdvice, 'hopeless'> {
  readonly hopeless?: true;
  /** Over the address as Infra stores it, without scheme. */
  readonly pattern: RegExp;
}

const guid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const entraValue = 'login.microsoftonline.com/<tenant id>/v2.0';

const rules: readonly AddressRule[] = [
  {
    id: 'entra-many-tenants',
    hopeless: true,
    pattern: new RegExp(`^${entraHosts}/(?:common|organizations|consumers)(?:/|$)`, 'i'),
    seen: 'This address of Microsoft Entra stands for many tenants, and its document names a template as the issuer.',
    advice: 'Use your own tenant: the directory (tenant) id from the overview page of Microsoft Entra.',
    value: entraValue,
  },
  {
    id: 'entra-placeholder',
    hopeless: true,
    pattern: new RegExp(`^${entraHosts}/(?:\\{|%7b|<)`, 'i'),
    seen: 'The tenant in this address is still a placeholder.',
    advice: 'Put your directory (tenant) id there; the overview page of Microsoft Entra shows it.',
    value: entraValue,
  },
  {
    id: 'entra-v1',
    pattern: new RegExp(`^(?:sts\\.windows\\.net/|${entraHosts}/${guid}/?$)`, 'i'),
    seen: 'This is the address of the older version 1 of Microsoft Entra.',
    advice: 'Use the version 2.0 address of the tenant.',
    value: entraValue,
  },
  {
    id: 'entra-tenant-domain',
    pattern: new RegExp(`^${entraHosts}/(?!${guid})[^/]*\\.[^/]*(?:/|$)`, 'i'),
    seen: 'This address names the tenant by its domain; the document names it by its id, and Infra compares the two.',
    advice: 'Use the directory (tenant) id in place of the domain.',
    value: entraValue,
  },
  {
    id: 'entra-b2c',
    hopeless: true,
    // With the policy in the issuer (`/tfp/…`) it does lead back.
    pattern: /^[^/]*\.b2clogin\.com(?:\/(?!tfp\/)|$)/i,
    seen: 'This is Azure AD B2C: its issuer does not lead back to its own document, which Infra needs.',
    advice:
      'Connect the tenant itself through Microsoft Entra, or put a provider such as Keycloak in front of B2C.',
    value: entraValue,
  },
  {
    id: 'cognito-hosted-domain',
    hopeless: true,
    pattern: /^[^/.]*\.auth\.[^/.]*\.amazoncognito\.com(?:\/|$)/i,
    seen: 'This is the hosted login domain of Amazon Cognito, which has no discovery document.',
    advice: 'Use the address of the user pool; the console shows the region and the pool id.',
    value: 'cognito-idp.<region>.amazonaws.com/<user pool id>',
  },
  {
    id: 'github',
    hopeless: true,
    pattern: /^(?:www\.|api\.)?github\.com(?:\/|$)/i,
    seen: 'GitHub is not an OpenID provider for people.',
    advice: 'Put Dex or Keycloak in front of GitHub, and connect that.',
    value: '<address of Dex or Keycloak>',
  },
  {
    id: 'console',
    pattern:
      /^(?:manage\.auth0\.com|portal\.azure\.com|entra\.microsoft\.com|console\.cloud\.google\.com|console\.jumpcloud\.com|[^/]*console\.aws\.amazon\.com|[^/]*\/admin\/[^/]+\/console)/i,
    seen: 'This is the address of an administration console, not of the provider.',
    advice: 'Use the issuer of the provider.',
    value: '<issuer of the provider>',
  },
];

/** What is known of an address before anything is asked; undefined where nothing speaks against it. */
export function urlAdvice(typed: string): UrlAdvice | undefined {
  const address = cleanUrl(typed);
  const rule = rules.find(({ pattern }) => pattern.test(address));
  if (!rule) return undefined;
  const { pattern: _, hopeless = false, ...advice } = rule;
  return { ...advice, hopeless };
}
