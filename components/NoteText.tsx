/** Addresses of the web in plain text; what closes a sentence is not of the address. */
const LINK = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}»”’]/g;

function linked(line: string) {
  const parts = [];
  let from = 0;
  for (const match of line.matchAll(LINK)) {
    parts.push(line.slice(from, match.index));
    parts.push(
      <a key={match.index} href={match[0]} target="_blank" rel="noopener noreferrer">
        {match[0]}
      </a>,
    );
    from = match.index + match[0].length;
  }
  return [...parts, line.slice(from)];
}

/**
 * A note's text beside its passage: as it was typed, lines and links alive. Markdown is rendered in the notebook; a
 * parser for it would be the largest thing we put into a page.
 */
export function NoteText({ text }: { text: string }) {
  return (
    <div class="note-text" dir="auto">
      {text.split(/\n{2,}/).map((paragraph, i) => (
        <p key={i}>
          {paragraph
            .split('\n')
            .flatMap((line, n) => (n > 0 ? [<br key={n} />, linked(line)] : [linked(line)]))}
        </p>
      ))}
    </div>
  );
}
