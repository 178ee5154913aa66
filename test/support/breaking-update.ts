import { createUpdate as createWhole } from '../../source/session/update.ts';

/** Handles everything normally except pasted text in the URL. */
export const createUpdate: typeof createWhole = (lookups) => {
  const update = createWhole(lookups);
  return (session, event) => {
    if (event.type === 'set-field' && event.field === 'url' && event.value.endsWith('pasted'))
      throw new Error('no such\u001b[?25l event');
    return update(session, event);
  };
};
