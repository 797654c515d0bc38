/** What a card says of a fact of the reader's own. */
export const en = {
  'own.fact': 'Your fact',
  'own.means': 'You keep it yourself. It is not part of the record.',
  'own.note': 'Your note on it',
  'own.agrees': 'Agrees with your fact',
  'own.differs': 'Differs from your fact',
  'own.said.agrees': 'Mark {number} of {total}. Agrees with your fact: {statement}',
  'own.said.differs': 'Mark {number} of {total}. Differs from your fact: {statement}',
  'own.wording': 'Your wording',
  'own.wordings': 'Page and your fact, side by side',
} as const;
