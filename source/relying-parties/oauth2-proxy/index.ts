import { defineSecondOpinion } from '../second-opinion.ts';
import { version } from './cite.ts';
import { configurationFile } from './configuration-file.ts';
import { proxyExport } from './export.ts';
import { findings } from './findings.ts';
import { judge } from './judge.ts';
import { proxyRequest } from './request.ts';
import { settings } from './settings.ts';

/** With the providers `oidc` and `keycloak-oidc`. */
export const oauth2Proxy = defineSecondOpinion({
  id: 'oauth2-proxy',
  label: 'oauth2-proxy',
  version,
  settings,
  address: { setting: 'redirect_url', from: (address) => `${address}/oauth2/callback` },
  client: 'client_id',
  request: proxyRequest,
  findings,
  judge,
  exports: [proxyExport],
  configurationFile,
});
