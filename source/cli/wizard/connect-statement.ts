import { printable } from '../../core/text/printable.ts';
import { isUnwritten } from '../../session/connect/api-connect.ts';
import type { Session } from '../../session/session.ts';

/** What connecting came to, in one sentence for when the wizard is gone; absent where nobody asked for it. */
export function connectStatement({ connect: { api } }: Session): string | undefined {
  switch (api.is) {
    case 'idle':
      return undefined;
    case 'looking':
    case 'confirming':
    case 'stopped':
      return 'Nothing was written to Infra.';
    case 'writing':
      return `Infra on ${printable(api.connection.host)} was being asked to take “${printable(api.connection.wished.name)}” when this ended; whether it did is not known. Look: infra providers list`;
    case 'stored': {
      const how = api.connection.write.is === 'add' ? 'was added to' : 'was updated in';
      return `“${printable(api.stored.name)}” ${how} Infra on ${printable(api.connection.host)}.`;
    }
    case 'refused':
    case 'unknown':
      return isUnwritten(api) ? `Nothing was written to Infra. ${api.trouble.cause}` : api.trouble.cause;
  }
}
