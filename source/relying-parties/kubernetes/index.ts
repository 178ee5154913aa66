import { defineSecondOpinion } from '../second-opinion.ts';
import { version } from './cite.ts';
import { configurationFile } from './configuration-file.ts';
import { kubeloginExport } from './exports/kubelogin.ts';
import { serverExport } from './exports/server.ts';
import { findings } from './findings.ts';
import { judge } from './judge.ts';
import { kubeloginRequest } from './request.ts';
import { settings } from './settings.ts';

/** The API server, with kubelogin as the program that people sign in with. */
export const kubernetes = defineSecondOpinion({
  id: 'kubernetes',
  label: 'Kubernetes',
  version,
  settings,
  client: 'oidc-client-id',
  request: kubeloginRequest,
  findings,
  judge,
  exports: [serverExport, kubeloginExport],
  configurationFile,
});
