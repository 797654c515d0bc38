/** What a reading rests on, in English, for a terminal. */
import type { Evidence, Ground } from '../lib/model/reading.ts';

const GROUND: Record<Ground['kind'], string> = {
  stated: 'stated here',
  carried: 'carried from before',
  event: 'passage speaks of',
  pattern: 'pattern',
};

/** "stated here: senator". */
export const groundInWords = ({ kind, text }: Ground): string => `${GROUND[kind]}: ${text}`;

/** "published 2025-05-17". */
export const evidenceInWords = ({ kind, name }: Evidence): string =>
  kind === 'marker' ? name : `${kind === 'published' ? 'published' : 'speaks of'} ${name}`;

/** "+4.5". */
export const weightInWords = ({ weight }: Evidence): string => `${weight > 0 ? '+' : ''}${weight.toFixed(1)}`;
