import type { Session } from '../../session/session.ts';
import type { Line } from '../lines/line.ts';
import type { Look } from '../look.ts';
import { claimsScreen } from './claims.ts';
import { connectScreen } from './connect.ts';
import { credentialsScreen } from './credentials.ts';
import { loginScreen } from './login.ts';
import { providerScreen } from './provider.ts';
import { registrationScreen } from './registration.ts';

/** The screen of the current step. `rows` is what it should do with; more is scrolled. */
export function stepBody(session: Session, look: Look, rows: number): readonly Line[] {
  switch (session.step) {
    case 'provider':
      return providerScreen(session, look, rows);
    case 'credentials':
      return credentialsScreen(session, look, rows);
    case 'registration':
      return registrationScreen(session, look, rows);
    case 'login':
      return loginScreen(session, look, rows);
    case 'claims':
      return claimsScreen(session, look, rows);
    case 'connect':
      return connectScreen(session, look, rows);
  }
}
