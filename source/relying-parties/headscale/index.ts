import { defineSecondOpinion } from '../second-opinion.ts';
import { version } from './cite.ts';
import { configurationFile } from './configuration-file.ts';
import { headscaleExport } from './export.ts';
import { findings } from './findings.ts';
import { judge } from './judge.ts';
import { headscaleRequest } from './request.ts';
import { settings } from './settings.ts';

export const headscale = defineSecondOpinion({
  id: 'headscale',
  label: 'Headscale',
  version,
  settings,
  address: { setting: 'server_url' },
  client: 'client_id',
  request: headscaleRequest,
  findings,
  judge,
  exports: [headscaleExport],
  configurationFile,
});
