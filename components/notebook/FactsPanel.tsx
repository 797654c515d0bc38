import { useEffect, useState } from 'preact/hooks';
import type { FactsDesk } from '../facts/facts-desk.ts';
import type { OwnFactsProps } from '../facts/OwnFacts.tsx';
import type { Book } from './book.ts';

interface Fetched {
  OwnFacts: (props: OwnFactsProps) => ReturnType<typeof FactsPanel>;
  desk: FactsDesk;
}

/** The reader's own facts in the place of the list of notes; fetched when they are first asked for. */
export function FactsPanel({ book }: { book: Book }) {
  const [fetched, setFetched] = useState<Fetched | null>(null);
  useEffect(() => {
    void Promise.all([import('../facts/OwnFacts.tsx'), book.desk.facts()]).then(([{ OwnFacts }, desk]) =>
      setFetched({ OwnFacts, desk }),
    );
  }, []);
  if (!fetched) return null;
  const { OwnFacts, desk } = fetched;
  return (
    <OwnFacts
      desk={desk}
      from={book.state.factOf}
      onClose={(said) => {
        book.close();
        if (said) book.say(said);
      }}
    />
  );
}
