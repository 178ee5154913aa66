import { ICalCalendar } from 'ical-generator';
import { printable } from '../core/text/printable.ts';
import { version } from '../core/version.ts';
import { expiryWords, type ProviderExpiries } from './expiries.ts';

/** Seconds before the day; two weeks are enough to order a certificate. */
const notice = 14 * 24 * 60 * 60;

/** An iCalendar (RFC 5545) with a day and an advance alarm for each expiry; IDs are the same each time. */
export function toCalendar(providers: readonly ProviderExpiries[], now: number): string {
  const calendar = new ICalCalendar({
    name: 'OpenID Connect expiries',
    prodId: { company: 'oidc-wizard', product: version },
  });
  for (const { provider, expiries } of providers) {
    for (const expiry of expiries) {
      const words = expiryWords(expiry);
      const event = calendar.createEvent({
        id: `${encodeURIComponent(`${provider} ${words} ${expiry.at}`)}@oidc-wizard`,
        start: new Date(expiry.at),
        allDay: true,
        stamp: new Date(now),
        summary: `${printable(provider)}: ${words} expires`,
        description: 'Renew it before this day.',
      });
      event.createAlarm({ trigger: notice });
    }
  }
  return calendar.toString();
}
