import { defineSecondOpinion } from '../second-opinion.ts';
import { version } from './cite.ts';
import { configurationFile } from './configuration-file.ts';
import { vaultExport } from './export.ts';
import { findings } from './findings.ts';
import { judge } from './judge.ts';
import { vaultRequest } from './request.ts';
import { settings } from './settings.ts';

/** HashiCorp Vault’s jwt auth method in oidc mode; the copy in OpenBao v2.6.2 has the same rules. */
export const vault = defineSecondOpinion({
  id: 'vault',
  label: 'Vault',
  version,
  settings,
  address: { setting: 'VAULT_ADDR' },
  client: 'oidc_client_id',
  request: vaultRequest,
  findings,
  judge,
  exports: [vaultExport],
  configurationFile,
});
