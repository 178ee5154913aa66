import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CronJob, Job } from 'kubernetes-models/batch/v1';
import { ConfigMap } from 'kubernetes-models/v1';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { parse } from '../../source/cli/parse.ts';
import { readBatchText } from '../../source/system/files/batch-text.ts';

const read = (file: string) => readFileSync(new URL(`../../deploy/${file}`, import.meta.url), 'utf8');
const documents = (file: string) => parseAllDocuments(read(file)).map((document) => document.toJS());
const [providers, cronJob] = documents('cronjob.yaml');
const [job] = documents('indexed-job.yaml');
const nightly = cronJob.spec.jobTemplate.spec.template.spec;
const parallel = job.spec.template.spec;

describe('deploy/', () => {
  test.each([
    ['the list of providers', new ConfigMap(providers)],
    ['the nightly job', new CronJob(cronJob)],
    ['the job in parts', new Job(job)],
  ])('%s is valid by the Kubernetes schema', (_, model) => expect(() => model.validate()).not.toThrow());

  test('the list of providers can be read by --batch', async () => {
    const entries = await readBatchText(providers.data['providers.yaml']);
    expect(entries.ok && entries.value.map(({ name }) => name)).toEqual(['okta', 'keycloak']);
  });

  test('each secret in the list comes from a Secret', () => {
    const named = providers.data['providers.yaml'].match(/(?<=clientSecretEnv: )\w+/g);
    for (const { containers } of [nightly, parallel]) {
      expect(containers[0].env.map((one: { name: string }) => one.name)).toEqual(named);
      expect(containers[0].env[0].valueFrom.secretKeyRef).toBeDefined();
    }
  });

  test('the nightly command line is valid', () => {
    expect(parse(nightly.containers[0].args)).toMatchObject({ value: { command: 'check' } });
  });

  test('the parts are complete and distinct, and their command lines are valid', () => {
    const { completions, parallelism } = job.spec;
    const [script] = parallel.containers[0].args;
    const shards = Array.from({ length: completions }, (_, index) => {
      const words = execFileSync('sh', ['-c', script.replace('exec oidc-wizard', 'printf "%s\\n"')], {
        env: { JOB_COMPLETION_INDEX: String(index) },
        encoding: 'utf8',
      })
        .trim()
        .split('\n');
      const parsed = parse(words);
      expect(parsed).toMatchObject({
        value: { command: 'check', flags: { output: `/reports/reports-${index}.ndjson` } },
      });
      return parsed.ok ? parsed.value.flags.shard : undefined;
    });
    expect(parallelism).toBe(completions);
    expect(shards).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  test('the images have the released version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    for (const text of [read('Dockerfile'), read('cronjob.yaml'), read('indexed-job.yaml')]) {
      expect(text.match(/oidc-wizard:[\w.-]+/g)).toEqual([`oidc-wizard:${version}`]);
    }
  });
});
