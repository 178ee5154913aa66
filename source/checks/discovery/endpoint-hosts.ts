import type { Found } from '../../core/checks/check.ts';
import { defineCheck, fail, pass, unknown, warn } from '../../core/checks/define-check.ts';
import { hostOf, isInnerHost } from '../../core/http/address.ts';
import { toPublicHttps } from '../../readings/public-https.ts';

export const endpointHosts = defineCheck({
  id: 'endpoint-hosts',
  phase: 'discovery',
  title: 'Endpoints on other hosts',
  cites: ['OpenID Connect Discovery 1.0, 3'],
  requirements: ['INF-16', 'INF-37'],
  subject: { kind: 'endpoint', from: 'member' },
  needs: ['endpointReach'],
  dependsOn: ['solved-document', 'not-a-login-provider', 'endpoints'],
  outcomes: {
    'same-host': pass('Every endpoint that may be contacted is on the issuer’s own host.'),
    reachable: pass('{hosts} can be reached; endpoints may be on hosts other than the issuer’s.'),
    'inner-address': unknown(
      '{members}: on {host}, an internal address that does not answer from here ({detail}).',
      'Check again from the network of {relyingParty}’s server, or configure the provider to name its public address there.',
      {
        leavesOpen: 'whether {relyingParty}’s server reaches the internal addresses that the document names',
      },
    ),
    'plain-http-not-reachable': fail(
      '“{member}” is plain http on {host}, where nothing accepts a connection: {detail}.',
      toPublicHttps.say,
    ),
    'not-reachable': warn(
      '“{member}” is on {host}, which does not answer from here: {detail}.',
      'Configure the provider to name its public address there, or make sure that {relyingParty}’s server reaches {host}.',
    ),
  },
  judge({ endpointReach }) {
    // Plain http hosts that accept a connection are not requested; `endpoints` and `userinfo-endpoint` report them.
    const asked = endpointReach.filter(({ failure }) => failure?.code !== 'scheme-refused');
    const silent = asked.filter(({ failure }) => failure !== undefined);
    if (silent.length > 0) {
      return silent.flatMap(({ endpoint, host, url, failure }, index): readonly Found<Code>[] => {
        const values = { member: endpoint, host, detail: failure?.message };
        if (!isInner(url))
          return [{ code: isPlain(url) ? 'plain-http-not-reachable' : 'not-reachable', values, actual: url }];
        // An inner host is one cause for all of its endpoints: one finding.
        const same = silent.filter((one) => one.host === host);
        if (same[0] !== silent[index]) return [];
        const members = same.map((one) => one.endpoint).join(', ');
        return [{ code: 'inner-address', values: { ...values, members }, actual: url }];
      });
    }
    const hosts = [...new Set(asked.map(({ host }) => host))].join(', ');
    return hosts === '' ? { code: 'same-host' } : { code: 'reachable', values: { hosts } };
  },
});

type Code = 'same-host' | 'reachable' | 'inner-address' | 'plain-http-not-reachable' | 'not-reachable';

function isInner(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && isInnerHost(hostOf(parsed));
}

function isPlain(url: string): boolean {
  return URL.parse(url)?.protocol === 'http:';
}
