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

/** Products that remedies suggest putting in front of a provider. */
const brokers = ['Dex', 'Keycloak'];

/** Ordinary words, or words with another meaning. */
const ordinary = ['apple', 'line', 'slack', 'duo', 'Duo', 'oidc-provider', 'Apple', 'LINE', 'Slack'];

const hosts = ['okta[.]com', 'microsoftonline', 'auth0[.]com', 'amazoncognito', 'google(?:apis)?[.]com'];

/** Files about how Infra's code and Go's libraries treat a product. */
const mayName: Readonly<Record<string, RegExp>> = {
  // Infra's kinds each mean one product.
  'relying-parties/infra/checks/configuration/provider-kind.ts': /^Microsoft Entra ID$/,
  // coreos/go-oidc also accepts Google's issuer without its scheme.
  'go/go-oidc/id-token.ts': /^google\.com$/,
  'checks/id-token/id-token-issuer.ts': /^google\.com$/,
  // The addresses Infra requests groups from with the kinds azure and google.
  'probes/infra-server/directory-groups.ts': /^(?:googleapis\.com|microsoftonline)$/,
  'relying-parties/infra/checks/groups/groups-by-kind.ts': /^googleapis\.com$/,
  // The other key of the ConfigMap, for a bundled provider.
  'relying-parties/argo-cd/configuration-file.ts': /^dex$/i,
  // Infra's clean-up of the URL knows this host.
  'relying-parties/infra/checks/configuration/url-form.ts': /^okta\.com$/,
  'relying-parties/infra/issuer/clean-url.ts': /^okta\.com$/,
};

/** A login provider that is also a relying party: where its own rules are, and in the registry. */
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

/** Names that are permanent: a phase, a key of the report, facts, and values derived from them. */
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
/** Words of commands, which are never redacted. */
const commandWords = 'core/text/public-words.ts';

describe('the name of a relying party', () => {
  const labels = [...relyingParties, ...secondOpinions].flatMap(({ id, label }) => [id, label]);
  const name = new RegExp(`(?<![\\w.-])(?:${labels.join('|')})(?![\\w-])`, 'i');

  /** A citation of a file of its source. */
  const citation = /^\w+: \w+\/[\w./]+(?:$|,? )/;
  const texts = (file: string) =>
    Array.from(
      withoutComments(readFileSync(join(source, file), 'utf8')).matchAll(/'([^'\n]*)'|`([^`]*)`/g),
      ([, quoted = '', template = '']) => quoted || template,
    );

  test.each(['core', 'go', 'readings', 'checks', 'oidc'])('is in no text of %s/', (folder) => {
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
  test('is searched for', () => {
    expect("'https://acme.okta.com' 'entra' keycloak".match(named)).toEqual([
      'okta.com',
      'entra',
      'keycloak',
    ]);
  });

  test('is only in the folder of vendors', () => {
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
