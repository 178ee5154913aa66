import type { DeclaredFinding } from '../opinion-facts.ts';

type Finding = Omit<DeclaredFinding, 'cites'>;

/** All findings about a program’s own configuration. `{key}` is the key; its location precedes each sentence. */
export const configurationFindings = {
  'config-key-misspelt': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'It is not a key that {release} reads, as far as is known here; “{near}” is.',
    remedy: { say: 'Rename it to “{near}”.', value: '{near}' },
  },
  'config-key-misspelt-refused': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '{release} has no such key and {consequence}; it has “{near}”.',
    remedy: { say: 'Rename it to “{near}”.', value: '{near}' },
  },
  'config-key-unknown': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'It is not a key that {release} reads, as far as is known here; a newer release may support it.',
    remedy: { say: 'Check the spelling, or remove it.' },
  },
  'config-key-refused': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '{release} has no such key and {consequence}.',
    remedy: { say: 'Check the spelling, remove it, or run a release that has it.' },
  },
  'config-key-ignored': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'The key has no effect: {why}.',
    remedy: { say: '{use}' },
  },
  'config-key-removed': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '{relyingParty} does not start with it: {why}.',
    remedy: { say: '{use}' },
  },
  'config-key-deprecated': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'The key is deprecated: {why}.',
    remedy: { say: '{use}' },
  },
  'config-key-missing': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'The key is not set, and {relyingParty} {consequence}.',
    remedy: { say: 'Set {key}.' },
  },
  'config-value-type': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'It contains {has} but accepts {takes}; {relyingParty} {consequence}.',
    remedy: { say: 'Write {takes}.' },
  },
  'config-value-ignored': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'It contains {has} but accepts {takes}; {relyingParty} {consequence}.',
    remedy: { say: 'Write {takes}.' },
  },
  'config-value-elsewhere': {
    verdict: 'unknown',
    owner: 'this-machine',
    summary: 'Its value is filled in where {relyingParty} runs and cannot be seen from here.',
    remedy: { say: 'Enter the value that it has there.', value: '--set {setting}=…' },
  },
  'config-text-unreadable': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '{relyingParty} cannot read it: {why}.',
    remedy: { say: 'Correct the line.' },
  },
  'config-issuer': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '{difference}. {relyingParty} compares every character.',
    remedy: { say: 'Change it to {named}', value: '{named}' },
  },
  'config-client': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'The client is “{actual}” here, and this run was given “{expected}”.',
    remedy: { say: 'Change it to “{expected}”, or check with --client-id {actual}', value: '{expected}' },
  },
  'config-endpoint': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'It is {actual}, but the provider’s document names {expected}',
    remedy: { say: 'Change it to the address in the document.', value: '{expected}' },
  },
  'config-endpoint-other-host': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'It is {actual}, on another host than {expected}, which the provider’s document names.',
    remedy: { say: 'Check that this address leads to the same provider.', value: '{expected}' },
  },
  'config-redirect': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: 'It is {actual}, but {relyingParty} receives logins at {expected}',
    remedy: { say: 'Change it, and register it at the provider.', value: '{expected}' },
  },
  'config-scope-missing': {
    verdict: 'warn',
    owner: 'relying-party',
    summary:
      'Groups decide here, the provider has the scope “{scope}” for them, and {relyingParty} does not request it.',
    remedy: { say: 'Add “{scope}” to the scopes.', value: '{scope}' },
  },
  'config-secret-in-file': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'The file contains the client secret itself, which anyone who may read the file can see.',
    remedy: { say: '{use}' },
  },
  'config-tls-verification-off': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'Certificates are not verified, so anyone in between can impersonate the provider.',
    remedy: { say: 'Remove it, and name the certificate authority instead.' },
  },
  'config-insecure': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'A safeguard is turned off: {why}.',
    remedy: { say: 'Remove it, unless the provider leaves no other way.' },
  },
  'config-switched-off': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '{relyingParty} offers no login by OpenID Connect, because this is off.',
    remedy: { say: 'Set it to true.', value: 'true' },
  },
  'config-not-judged': {
    verdict: 'unknown',
    owner: 'relying-party',
    summary: 'It is “{actual}”; what {relyingParty} does then is unknown here.',
    remedy: { say: '{use}' },
  },
  'config-quotes': {
    verdict: 'warn',
    owner: 'relying-party',
    summary: 'The quotation marks within the item become part of the value.',
    remedy: { say: 'Put quotation marks around the whole item, or none.' },
  },
  'config-conflict': {
    verdict: 'fail',
    owner: 'relying-party',
    summary: '{relyingParty} does not start: {why}.',
    remedy: { say: '{use}' },
  },
} as const satisfies Readonly<Record<string, Finding>>;

export type ConfigurationCode = keyof typeof configurationFindings;
