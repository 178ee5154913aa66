import { printable } from '../../core/text/printable.ts';
import { isUnwritten } from '../../session/connect/connecting.ts';
import type { Session } from '../../session/session.ts';

/** The result of connecting in one sentence, shown after the wizard ends; `undefined` if nobody started it. */
export function connectStatement({ connect }: Session): string | undefined {
  switch (connect.is) {
    case 'looking':
    case 'confirming':
    case 'stopped':
      return 'Nothing was written to Infra.';
    case 'writing':
      return `Infra on ${printable(connect.connection.host)} was being asked to add “${printable(connect.connection.wished.name)}” when this ended; whether it did is unknown. To find out: infra providers list`;
    case 'stored': {
      const how = connect.connection.write.is === 'add' ? 'was added to' : 'was updated in';
      return `“${printable(connect.stored.name)}” ${how} Infra on ${printable(connect.connection.host)}.`;
    }
    case 'refused':
    case 'unknown':
      return isUnwritten(connect)
        ? `Nothing was written to Infra. ${connect.trouble.cause}`
        : connect.trouble.cause;
    default:
      return undefined;
  }
}
