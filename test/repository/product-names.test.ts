import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { providerKinds } from '../../source/core/run/configuration.ts';
import { relyingParties } from '../../source/relying-parties/index.ts';
import { secondOpinions } from '../../source/relying-parties/second-opinions.ts';
import { vendors } from '../../source/vendors/index.ts';
import { withoutComments } from './without-comments.ts';

const source = fileURLToPath(new URL('../../source', import.meta.url));

/** Data about products, and the demo's people. */
const aside = /^(?:vendors|error-catalog|demo)\//;

/** Whom remedies recommend to put in front of a provider. */
const brokers = ['Dex', 'Keycloak'];

/** Ordinary words, or words of another meaning. */
const ordinary = ['apple', 'line', 'slack', 'duo', 'Duo', 'oidc-provider', 'Apple', 'LINE', 'Slack'];

const hosts = ['okta[.]com', 'microsoftonline', 'auth0[.]com', 'amazoncognito', 'google(?:apis)?[.]com'];

/** What Infra's own code and Go's libraries do about a product. */
const mayName: Readonly<Record<string, RegExp>> = {
  // Infra's kinds stand for one product each.
  'relying-parties/infra/checks/configuration/provider-kind.ts': /^Microsoft Entra ID$/,
  // coreos/go-oidc takes Google's issuer without its scheme too.
  'go/go-oidc/id-token.ts': /^google\.com$/,
  'checks/id-token/id-token-issuer.ts': /^google\.com$/,
  // Where Infra asks for groups with the kinds azure and google.
  'probes/infra-server/directory-groups.ts': /^(?:googleapis\.com|microsoftonline)$/,
  'relying-parties/infra/checks/groups/groups-by-kind.ts': /^googleapis\.com$/,
  // The other key of the ConfigMap, for a provider that comes with it.
  'relying-parties/argo-cd/configuration-file.ts': /^dex$/i,
  // Infra's clean-up of the URL knows this host.
  'relying-parties/infra/checks/configuration/url-form.ts': /^okta\.com$/,
  'relying-parties/infra/issuer/clean-url.ts': /^okta\.com$/,
};

/** A provider of logins that is a relying party too, where its own rules are and in the registry. */
const ownFolder = /^relying-parties\/(?:gitlab\/|second-opinions\.ts$)/;

const names = vendors
  .flatMap(({ id, label }) => [id, label])
  .filter(
    (name) =>
      !brokers.includes(name) &&
      !ordinary.includes(name) &&
      !providerKinds.some((kind) => kind === name.toLowerCase()),
  );
const named = new RegExp(
  `(?<![\\w-])(?:${names.map((name) => name.replace(/[.()]/g, '\\$&')).join('|')})(?![\\w-])|${hosts.join('|')}`,
  'g',
);

/** What is written so for good: a phase, a key of the report, facts, and what is made of them. */
const contracts = [
  'infra',
  'infraServer',
  'infraServers',
  'infraUsers',
  'as-infra',
  'infra-refuses',
  'infra-client-check/will-refuse-secret-wrongly',
  'infra-client-check/will-refuse-id-wrongly',
];
/** Words of commands, which no secret takes out of a text. */
const commandWords = 'core/text/public-words.ts';

describe('the name of a relying party', () => {
  const labels = [...relyingParties, ...secondOpinions].flatMap(({ id, label }) => [id, label]);
  const name = new RegExp(`(?<![\\w.-])(?:${labels.join('|')})(?![\\w-])`, 'i');

  /** A file of its source, cited. */
  const citation = /^\w+: \w+\/[\w./]+(?:$|,? )/;
  const texts = (file: string) =>
    Array.from(
      withoutComments(readFileSync(join(source, file), 'utf8')).matchAll(/'([^'\n]*)'|`([^`]*)`/g),
      ([, quoted = '', template = '']) => quoted || template,
    );

  test.each(['core', 'go', 'readings', 'checks', 'oidc'])('stands in no text of %s/', (folder) => {
    const found = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file}`)
      .filter((file) => file.endsWith('.ts') && file !== commandWords)
      .flatMap((file) =>
        texts(file)
          .filter((text) => name.test(text) && !contracts.includes(text) && !citation.test(text))
          .map((text) => [file, text]),
      );
    expect(found).toEqual([]);
  });
});

describe('the name of a provider product', () => {
  test('is looked for', () => {
    expect("'https://acme.okta.com' 'entra' keycloak".match(named)).toEqual([
      'okta.com',
      'entra',
      'keycloak',
    ]);
  });

  test('stands in the folder of vendors only', () => {
    const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !aside.test(file))
      .flatMap((file) => {
        const text = withoutComments(readFileSync(join(source, file), 'utf8'));
        return (text.match(named) ?? [])
          .filter((name) => !mayName[file]?.test(name) && !(ownFolder.test(file) && /^gitlab$/i.test(name)))
          .map((name) => [file, name]);
      });
    expect(found).toEqual([]);
  });
});
