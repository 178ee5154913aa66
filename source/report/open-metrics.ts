import type { OverallVerdict } from '../core/report/report.ts';

/** The metrics of one provider. Times are in milliseconds since the epoch. */
export interface ProviderMetrics {
  readonly name: string;
  readonly verdict: OverallVerdict;
  readonly checkedAt: number;
  readonly certificateExpiresAt?: number;
  /** For the certificate in the key set that expires first. */
  readonly keyExpiresAt?: number;
  /** The fetch time of the discovery document. */
  readonly discoveryMilliseconds?: number;
}

const verdicts: readonly OverallVerdict[] = ['pass', 'warn', 'fail'];

/** The subset of the OpenMetrics text format that node_exporter’s textfile collector reads. */
export function toOpenMetrics(providers: readonly ProviderMetrics[]): string {
  const gauge = (name: string, help: string, value: (one: ProviderMetrics) => number | undefined) =>
    family(
      name,
      help,
      providers.flatMap((one) => {
        const measured = value(one);
        return measured === undefined ? [] : [`${name}${labels({ provider: one.name })} ${measured}`];
      }),
    );
  const seconds = (milliseconds: number | undefined) =>
    milliseconds === undefined ? undefined : milliseconds / 1000;
  const verdict = 'oidc_wizard_verdict';
  return [
    ...family(
      verdict,
      'The verdict of the last check: 1 for the one that applies.',
      providers.flatMap((one) =>
        verdicts.map((name) => {
          const holds = one.verdict === name ? 1 : 0;
          return `${verdict}${labels({ provider: one.name, verdict: name })} ${holds}`;
        }),
      ),
    ),
    ...gauge('oidc_wizard_checked_timestamp_seconds', 'When the provider was checked last.', (one) =>
      seconds(one.checkedAt),
    ),
    ...gauge('oidc_wizard_certificate_expiry_timestamp_seconds', 'When the TLS certificate expires.', (one) =>
      seconds(one.certificateExpiresAt),
    ),
    ...gauge(
      'oidc_wizard_key_expiry_timestamp_seconds',
      'When the first certificate in the key set expires.',
      (one) => seconds(one.keyExpiresAt),
    ),
    ...gauge(
      'oidc_wizard_discovery_duration_seconds',
      'How long the discovery document took to come.',
      (one) => seconds(one.discoveryMilliseconds),
    ),
    '# EOF',
    '',
  ].join('\n');
}

function family(name: string, help: string, samples: readonly string[]): readonly string[] {
  return samples.length === 0 ? [] : [`# TYPE ${name} gauge`, `# HELP ${name} ${help}`, ...samples];
}

function labels(values: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `{${pairs.join(',')}}`;
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
