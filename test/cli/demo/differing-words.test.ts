import { expect, test } from 'vitest';
import { differingWords } from '../../../source/cli/demo/differing-words.ts';
import { findFault } from '../../../source/demo/faults.ts';

test.each([
  ['email-unverified', 'Infra warns; Kubernetes, oauth2-proxy, Coder refuse'],
  ['access-token-short', 'Infra warns; Gitea refuses'],
  ['pkce-required', 'Infra fails; Kubernetes, Vault, Coder let people in'],
  ['id-token-expired', 'Infra fails; Grafana lets people in'],
  ['groups-as-objects', 'Infra fails; all others but Vault let people in'],
  ['groups-as-text', 'Infra fails; all others let people in'],
  ['secret-wrong', undefined],
])('the fault %s is listed with “%s”', (id, words) => {
  const fault = findFault(id);
  expect(fault && differingWords(fault)).toBe(words);
});
