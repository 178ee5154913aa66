import { argoCd } from './argo-cd/index.ts';
import { coder } from './coder/index.ts';
import { gitea } from './gitea/index.ts';
import { gitlab } from './gitlab/index.ts';
import { grafana } from './grafana/index.ts';
import { headscale } from './headscale/index.ts';
import { kubernetes } from './kubernetes/index.ts';
import { oauth2Proxy } from './oauth2-proxy/index.ts';
import type { AnySecondOpinion } from './second-opinion.ts';
import { vault } from './vault/index.ts';

/** In display order. Loaded only if one is asked for. */
export const secondOpinions: readonly AnySecondOpinion[] = [
  kubernetes,
  argoCd,
  grafana,
  vault,
  oauth2Proxy,
  gitlab,
  headscale,
  coder,
  gitea,
];
