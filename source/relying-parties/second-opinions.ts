import { argoCd } from './argo-cd/index.ts';
import { kubernetes } from './kubernetes/index.ts';
import { oauth2Proxy } from './oauth2-proxy/index.ts';
import type { AnySecondOpinion } from './second-opinion.ts';
import { vault } from './vault/index.ts';

/** In the order in which they are shown. Loaded only where one is asked. */
export const secondOpinions: readonly AnySecondOpinion[] = [kubernetes, oauth2Proxy, argoCd, vault];
