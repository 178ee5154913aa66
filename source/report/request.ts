import type { CheckResult, Phase } from '../core/checks/check.ts';
import type { Report } from '../core/report/report.ts';
import { printable } from '../core/text/printable.ts';
import type { VendorSection } from '../core/vendors/vendor-steps.ts';
import { checkWords } from './check-words.ts';
import { worstFirst } from './result-text.ts';
import { troubleOf } from './trouble.ts';

const testLogin = 'http://localhost:8301';

/** The parts of a product’s recipe that are for its administrator. */
const asked: readonly VendorSection['id'][] = [
  'registration',
  'client-authentication',
  'email',
  'groups',
  'refresh',
];

/**
 * The message to whoever runs the provider: what to set up, what to change, and how to check it. Plain text for a
 * ticket or an e-mail; it contains no secret and does not ask for one to be sent openly.
 */
export function toRequest(report: Report, steps: readonly VendorSection[]): string {
  const { provider, infra } = report;
  const where = `${provider.vendor ? `${provider.vendor.label}, ` : ''}${provider.issuer ?? provider.url}`;
  const changes = worstFirst(troubleOf(report, 'provider'));
  const sections = steps.filter(({ id, steps: all }) => asked.includes(id) && all.length > 0);
  const blocks = [
    `Subject: OpenID Connect client for Infra${provider.clientId === undefined ? '' : ` (${provider.clientId})`}`,
    `Hello,\n\nWe are connecting Infra (access management) to ${where}. ${
      changes.length > 0
        ? 'Please make these changes'
        : 'Please set up this client, or check that it is set up like this'
    }.`,
    changes.length > 0 && numbered('To change:', changes.map(change)),
    list('The client', [
      ...(provider.clientId === undefined ? [] : [`Client id: ${provider.clientId}`]),
      'Type: confidential web application, authorization code flow',
      'PKCE: not required (Infra does not send it)',
      `Redirect URIs, exactly:\n${infra.redirectUris.map((uri) => `    ${uri}`).join('\n')}${
        infra.redirectUris.includes(testLogin)
          ? '\n  (the one on localhost is only for the test login; remove it afterwards if you like)'
          : ''
      }`,
      `Scopes: ${infra.scopes.join(' ')}`,
      provider.kind === 'azure' || provider.kind === 'google'
        ? 'Claims: “email” in the ID token'
        : 'Claims: “email” in the ID token; “groups” in UserInfo, a list of names',
    ]),
    sections.length > 0 &&
      [
        `Where in ${provider.vendor?.label ?? 'the provider'}`,
        ...sections.map(({ title, steps: all, confirmed }) =>
          list(`${title}${confirmed ? '' : ' (not confirmed for this product)'}`, all),
        ),
      ].join('\n\n'),
    provider.clientId === undefined
      ? 'Please send the client id; share the client secret through a password manager, not in this ticket.'
      : 'If the client secret changes, share it through a password manager, not in this ticket.',
    needsLogin(changes)
      ? `To verify it, with the client secret on standard input and a login as one of your people (exit code 0: no check failed):\n\n    ${checkCommand(report)} --client-secret-file - --login`
      : `To verify it (exit code 0: no check failed):\n\n    ${checkCommand(report)}`,
  ];
  const text = blocks.filter((block) => block !== false).join('\n\n');
  // Values are shown unchanged; only line ends keep their effect.
  return `${text
    .split('\n')
    .map((line) => printable(line, 4000))
    .join('\n')}\n`;
}

function change({ summary, remedy }: CheckResult): string {
  const { say, steps = [], value, command, link } = remedy ?? {};
  const exact = [value, command, link].filter((one) => one !== undefined);
  return [
    `${summary}${say === undefined ? '' : ` ${say}`}`,
    ...steps.map((step) => `   - ${step}`),
    ...exact.map((one) => `       ${one}`),
  ].join('\n');
}

function numbered(title: string, items: readonly string[]): string {
  return [title, ...items.map((item, index) => `${index + 1}. ${item}`)].join('\n\n');
}

function list(title: string, items: readonly string[]): string {
  return [`${title}:`, ...items.map((item) => `- ${item}`)].join('\n');
}

/** Only a login shows results of these phases. */
const phasesOfLogin: readonly Phase[] = ['login', 'id-token', 'userinfo', 'groups', 'session'];

function needsLogin(changes: readonly CheckResult[]): boolean {
  return changes.some(({ phase }) => phasesOfLogin.includes(phase));
}

/** Without the secret: it only needs what the provider’s administrator can see. */
function checkCommand(report: Report): string {
  const { provider, infra } = report;
  const more = [
    ...(provider.clientId === undefined ? [] : ['--client-id', provider.clientId]),
    ...infra.redirectUris.flatMap((uri) => {
      const { protocol, host } = URL.parse(uri) ?? {};
      return protocol === 'https:' && host ? ['--infra-server', host] : [];
    }),
  ];
  const words = checkWords(report, provider.issuer ?? provider.url, more);
  return words.map((word) => word ?? '…').join(' ');
}
