import { createUpdate as createWhole } from '../../source/session/update.ts';

/** Handles everything as ever but a name that is set to “pasted”. */
export const createUpdate: typeof createWhole = (lookups) => {
  const update = createWhole(lookups);
  return (session, event) => {
    if (event.type === 'set-field' && event.field === 'name' && event.value === 'pasted')
      throw new Error('no such\u001b[?25l event');
    return update(session, event);
  };
};
