import { measured } from '../../core/checks/consequence.ts';

/** How Infra’s handling of redirects is known. */
export const goHttp = measured('net/http of Go 1.19.8, which Infra is built with');
