import { createUpdate as createWhole } from '../../source/session/update.ts';

/** Handles everything as ever but the text that is pasted. */
export const createUpdate: typeof createWhole = (knowledge) => {
  const update = createWhole(knowledge);
  return (session, event) => {
    if (event.type === 'paste') throw new Error('no such\u001b[?25l event');
    return update(session, event);
  };
};
