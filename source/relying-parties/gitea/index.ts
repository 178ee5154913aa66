import { defineSecondOpinion } from '../second-opinion.ts';
import { version } from './cite.ts';
import { configurationFile } from './configuration-file.ts';
import { giteaExport } from './export.ts';
import { findings } from './findings.ts';
import { judge } from './judge.ts';
import { giteaRequest } from './request.ts';
import { settings } from './settings.ts';

export const gitea = defineSecondOpinion({
  id: 'gitea',
  label: 'Gitea',
  version,
  settings,
  address: { setting: 'ROOT_URL' },
  client: 'key',
  request: giteaRequest,
  findings,
  judge,
  exports: [giteaExport],
  configurationFile,
});
