/** What an id of a reader's own fact begins with; no id of the record has a colon. */
export const OWN = 'own:';

/** Whether an id is that of a reader's own fact. */
export const isOwn = (fact: string): boolean => fact.startsWith(OWN);
