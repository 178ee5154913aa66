import { defineSecondOpinion } from '../second-opinion.ts';
import { version } from './cite.ts';
import { vaultExport } from './export.ts';
import { findings } from './findings.ts';
import { judge } from './judge.ts';
import { vaultRequest } from './request.ts';
import { settings } from './settings.ts';

/** The auth method jwt of HashiCorp Vault and OpenBao, in its mode oidc. */
export const vault = defineSecondOpinion({
  id: 'vault',
  label: 'Vault',
  version,
  settings,
  request: vaultRequest,
  findings,
  judge,
  exports: [vaultExport],
});
