import { defineSecondOpinion } from '../second-opinion.ts';
import { version } from './cite.ts';
import { configurationFile } from './configuration-file.ts';
import { gitlabExport } from './export.ts';
import { findings } from './findings.ts';
import { judge } from './judge.ts';
import { gitlabRequest } from './request.ts';
import { settings } from './settings.ts';

/** GitLab Self-Managed, with OmniAuth’s strategy openid_connect. */
export const gitlab = defineSecondOpinion({
  id: 'gitlab',
  label: 'GitLab',
  version,
  settings,
  address: { setting: 'external_url' },
  client: 'identifier',
  request: gitlabRequest,
  findings,
  judge,
  exports: [gitlabExport],
  configurationFile,
});
