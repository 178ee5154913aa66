import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import type { Line } from '../lines/line.ts';
import { claimsScreen } from './claims.ts';
import { connectScreen } from './connect.ts';
import { credentialsScreen } from './credentials.ts';
import { loginScreen } from './login.ts';
import { providerScreen } from './provider.ts';
import { registrationScreen } from './registration.ts';

/** The screen of the current step. `rows` is what it should do with; more is scrolled. */
export function stepBody(session: Session, display: Display, rows: number): readonly Line[] {
  switch (session.step) {
    case 'provider':
      return providerScreen(session, display, rows);
    case 'credentials':
      return credentialsScreen(session, display, rows);
    case 'registration':
      return registrationScreen(session, display, rows);
    case 'login':
      return loginScreen(session, display, rows);
    case 'claims':
      return claimsScreen(session, display, rows);
    case 'connect':
      return connectScreen(session, display, rows);
  }
}
