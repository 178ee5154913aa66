import { defineSecondOpinion } from '../second-opinion.ts';
import { version } from './cite.ts';
import { configurationFile } from './configuration-file.ts';
import { coderExport } from './export.ts';
import { findings } from './findings.ts';
import { judge } from './judge.ts';
import { coderRequest } from './request.ts';
import { settings } from './settings.ts';

export const coder = defineSecondOpinion({
  id: 'coder',
  label: 'Coder',
  version,
  settings,
  address: { setting: 'access-url' },
  client: 'oidc-client-id',
  request: coderRequest,
  findings,
  judge,
  exports: [coderExport],
  configurationFile,
});
