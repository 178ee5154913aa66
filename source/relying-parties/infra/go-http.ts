import { measured } from '../../core/checks/consequence.ts';

/** How it is known what becomes of a redirect in Infra. */
export const goHttp = measured('net/http of Go 1.19.8, which Infra is built with');
