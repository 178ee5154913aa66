/** Why something outside could not be had. Codes are stable; `message` is technical detail. */
export interface Failure {
  readonly code: FailureCode;
  readonly message: string;
  /** Values for wording it: host, port, limit, certificate names… */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
  /** The original error's code and message, outermost first. */
  readonly cause?: string;
}

/** Failures after which the request has not left this machine, or has reached no server that could read it. */
export const nothingSent = [
  'url-invalid',
  'scheme-refused',
  'address-refused',
  'audience-refused',
  'dns-not-found',
  'dns-unreachable',
  'connection-refused',
  'host-unreachable',
  'timeout-connect',
  'tls-expired',
  'tls-not-yet-valid',
  'tls-self-signed',
  'tls-unknown-ca',
  'tls-incomplete-chain',
  'tls-host-mismatch',
  'tls-common-name',
  'tls-weak-signature',
  'tls-weak-key',
  'tls-client-certificate',
  'tls-handshake-refused',
  'tls-protocol',
  'tls-not-tls',
  'tls-other',
  'proxy-refused',
  'proxy-unreachable',
] as const;

export const failureCodes = [
  ...nothingSent,
  'connection-reset',
  'timeout-answer',
  'timeout-total',
  'redirect-refused',
  'redirect-loop',
  'too-many-redirects',
  'too-large',
  'headers-too-large',
  'encoding-refused',
  'http-malformed',
  'http-truncated',
  'port-busy',
  'port-forbidden',
  'browser-not-found',
  'browser-failed',
  'file-unreadable',
  'cancelled',
  'other',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** A failure without a code of its own. */
export function failed(message: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code: 'other', message } };
}
