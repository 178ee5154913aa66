import { defineSecondOpinion } from '../second-opinion.ts';
import { version } from './cite.ts';
import { configurationFile } from './configuration-file.ts';
import { argoExport } from './export.ts';
import { findings } from './findings.ts';
import { judge } from './judge.ts';
import { argoRequest } from './request.ts';
import { settings } from './settings.ts';

/** With `oidc.config`; a Dex in between would itself be the provider. */
export const argoCd = defineSecondOpinion({
  id: 'argo-cd',
  label: 'Argo CD',
  version,
  settings,
  address: { setting: 'url' },
  client: 'clientID',
  request: argoRequest,
  findings,
  judge,
  exports: [argoExport],
  configurationFile,
});
