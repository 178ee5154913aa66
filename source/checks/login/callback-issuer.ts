import { defineCheck, pass, warn } from '../../core/checks/define-check.ts';
import { followedMetadata } from '../../core/json/metadata.ts';

export const callbackIssuer = defineCheck({
  id: 'callback-issuer',
  phase: 'login',
  title: 'Issuer in the answer',
  cites: ['RFC 9207, 2.4', 'RFC 9700, 4.4'],
  subject: { kind: 'issuer', from: 'issuer' },
  needs: ['discovery', 'login'],
  dependsOn: ['login'],
  outcomes: {
    right: pass('The answer names the issuer {issuer}.'),
    'not-sent': pass('The answer names no issuer, and the provider does not promise one.'),
    wrong: warn(
      'The answer names the issuer {actual}, but the discovery document names {expected}.',
      'Stop here: another server may have answered. If this is your own provider, configure it to send the issuer of its discovery document.',
      {
        value: '{issuer}',
        subject: { kind: 'issuer', from: 'actual' },
        leavesOpen: 'whether people can log in',
      },
    ),
    missing: warn(
      'The discovery document promises an issuer with every answer, and this answer has none.',
      'Configure the provider to send `iss` with its answers, or stop advertising authorization_response_iss_parameter_supported.',
      { subject: { kind: 'parameter', value: 'iss' } },
    ),
  },
  skip({ discovery, login: { outcome } }) {
    if (outcome.is !== 'code' && outcome.is !== 'error') return 'No answer came back.';
    return discovery.issuerConfirmed
      ? undefined
      : 'The discovery document’s own issuer is in question; fix that first.';
  },
  judge({ discovery, login: { outcome, issAdvertised } }) {
    const iss = outcome.is === 'code' || outcome.is === 'error' ? outcome.iss : undefined;
    const issuer = followedMetadata(discovery).issuer ?? '';
    if (iss === undefined) return { code: issAdvertised ? 'missing' : 'not-sent' };
    return iss === issuer
      ? { code: 'right', values: { issuer } }
      : { code: 'wrong', values: { issuer }, expected: issuer, actual: iss };
  },
});
