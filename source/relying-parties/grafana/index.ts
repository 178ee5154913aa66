import { defineSecondOpinion } from '../second-opinion.ts';
import { version } from './cite.ts';
import { configurationFile } from './configuration-file.ts';
import { grafanaExport } from './export.ts';
import { findings } from './findings.ts';
import { judge } from './judge.ts';
import { grafanaRequest } from './request.ts';
import { settings } from './settings.ts';

/** Grafana with `[auth.generic_oauth]`. */
export const grafana = defineSecondOpinion({
  id: 'grafana',
  label: 'Grafana',
  version,
  settings,
  address: { setting: 'root_url' },
  client: 'client_id',
  request: grafanaRequest,
  findings,
  judge,
  exports: [grafanaExport],
  configurationFile,
});
