import type { FaultTable } from '../fault.ts';

const ssoPage = '<!doctype html><title>Sign in · Example SSO</title><h1>Sign in to continue</h1>';
const wafPage = '<!doctype html><title>Just a moment...</title><p>Checking your browser</p>';

/** Faults in the delivery of the discovery document. */
export const discoveryAnswerFaults: FaultTable = {
  'discovery-missing': {
    title: 'No discovery document',
    story: 'An admin typed the address of a realm that does not exist.',
    repair: 'create the realm',
    expects: { verdict: 'fail', check: 'discovery-document', code: 'not-found' },
    respond: { discovery: { is: 'json', status: 404, body: { error: 'Realm does not exist' } } },
  },
  'discovery-sign-in-page': {
    title: 'A sign-in page instead of the document',
    story: 'An admin put a single sign-on proxy in front of everything, the provider included.',
    repair: 'let the document through',
    expects: { verdict: 'fail', check: 'discovery-document', code: 'sign-in-page' },
    respond: { discovery: { is: 'page', status: 200, html: ssoPage } },
  },
  'discovery-bot-check': {
    title: 'A bot check in front of the provider',
    story: 'An admin turned on bot protection, and Infra’s server is a bot.',
    repair: 'let Infra past the bot check',
    expects: { verdict: 'fail', check: 'discovery-document', code: 'bot-check' },
    respond: {
      discovery: { is: 'page', status: 403, html: wafPage, headers: { 'cf-mitigated': 'challenge' } },
    },
  },
  'discovery-redirect-loop': {
    title: 'The discovery address redirects to itself',
    story: 'An admin redirects http to https at a proxy that already speaks http to the provider.',
    repair: 'remove the redirect',
    expects: { verdict: 'fail', check: 'discovery-document', code: 'redirect-loop' },
    respond: { discovery: { is: 'redirect', to: '{origin}/.well-known/openid-configuration' } },
  },
  'discovery-down': {
    title: 'The provider is down',
    story: 'An admin is restarting the provider behind its load balancer.',
    repair: 'bring the provider back up',
    expects: { verdict: 'fail', check: 'discovery-document', code: 'server-error' },
    respond: {
      discovery: { is: 'page', status: 503, html: '<h1>503 Service Temporarily Unavailable</h1>' },
    },
  },
  'discovery-rate-limited': {
    title: 'Every third discovery request is refused',
    story: 'An admin limits how often one address may send requests, and Infra sends one at every login.',
    repair: 'raise the limit',
    expects: { verdict: 'warn', check: 'discovery-stability', code: 'unsteady' },
    respond: {
      discovery: {
        is: 'json',
        status: 429,
        body: { error: 'too_many_requests' },
        headers: { 'retry-after': '30' },
        every: 3,
      },
    },
  },
  'discovery-slow': {
    title: 'Discovery occasionally takes six seconds',
    story: 'An admin runs the provider where it goes to sleep when idle.',
    repair: 'keep the provider awake',
    expects: { verdict: 'warn', check: 'discovery-stability', code: 'slow' },
    respond: { discovery: { is: 'slow', milliseconds: 6000, every: 3 } },
  },
  'discovery-cut-off': {
    title: 'The document breaks off in the middle',
    story: 'An admin’s proxy hangs up before the answer is complete.',
    repair: 'let the proxy finish its answers',
    expects: { verdict: 'fail', check: 'discovery-document', code: 'broken-answer' },
    respond: { discovery: { is: 'cut-off' } },
  },
  'discovery-byte-order-mark': {
    title: 'An invisible mark before the document',
    story: 'An admin serves the document from a file saved as “UTF-8 with BOM”.',
    repair: 'save the document without the mark',
    expects: { verdict: 'fail', check: 'discovery-document', code: 'byte-order-mark' },
    respond: { discovery: { is: 'byte-order-mark' } },
  },
};
