/** Three pictures without words, drawn in the colours of `tokens.css`: the captions beside them say what they show. */

const BOX = '0 0 280 168';

/** A line of text on a page. */
function Line({ x, y, width, strong }: { x: number; y: number; width: number; strong?: boolean }) {
  return <rect x={x} y={y} width={width} height={strong ? 9 : 5} rx="2.5" class={strong ? 'ink' : 'text'} />;
}

/** A wave from one point along a line, in steps of eight. */
const wave = (x: number, y: number, steps: number): string =>
  `M${x} ${y}${Array.from({ length: steps }, (_, i) => `q4 ${i % 2 ? 5 : -5} 8 0`).join('')}`;

/** An article with a passage on a solid line and one on a wavy line. */
export function MarkedPage() {
  return (
    <svg viewBox={BOX} aria-hidden="true" focusable="false">
      <rect x="40.5" y="8.5" width="199" height="151" rx="8" class="sheet" />
      <Line x={60} y={26} width={120} strong />
      <Line x={60} y={48} width={160} />
      <Line x={60} y={62} width={148} />
      <rect x="60" y="72" width="104" height="15" rx="3" class="agree-tint" />
      <Line x={64} y={76} width={96} />
      <path d="M62 89H162" class="agree" />
      <Line x={60} y={98} width={156} />
      <rect x="106" y="108" width="110" height="15" rx="3" class="differ-tint" />
      <Line x={60} y={112} width={38} />
      <Line x={110} y={112} width={102} />
      <path d={wave(108, 126, 13)} class="differ" />
      <Line x={60} y={136} width={120} />
    </svg>
  );
}

/** A passage and the card beside it, with sources of different lineages. */
export function CardBeside() {
  return (
    <svg viewBox={BOX} aria-hidden="true" focusable="false">
      <rect x="12.5" y="20.5" width="150" height="127" rx="8" class="sheet" />
      <Line x={28} y={38} width={112} />
      <Line x={28} y={52} width={98} />
      <Line x={28} y={66} width={60} />
      <path d={wave(28, 78, 8)} class="differ" />
      <Line x={28} y={90} width={116} />
      <Line x={28} y={104} width={104} />
      <Line x={28} y={118} width={64} />
      <rect x="108.5" y="34.5" width="160" height="118" rx="8" class="card" />
      <path d="M124 52h14M124 47.500h14" class="differ-fine" />
      <path d="M128 57l6-14" class="differ-fine" />
      <Line x={146} y={46} width={92} strong />
      <rect x="124" y="66" width="60" height="30" rx="4" class="inset" />
      <Line x={131} y={74} width={46} />
      <Line x={131} y={84} width={30} />
      <rect x="192" y="66" width="60" height="30" rx="4" class="inset" />
      <Line x={199} y={74} width={40} />
      <Line x={199} y={84} width={46} />
      <circle cx="128" cy="112" r="4" class="dot" />
      <Line x={140} y={109.5} width={84} />
      <circle cx="128" cy="126" r="4" class="dot" />
      <Line x={140} y={123.5} width={104} />
      <circle cx="128" cy="140" r="4" class="ring" />
      <Line x={140} y={137.5} width={66} />
    </svg>
  );
}

/** A highlighted passage, and the note on it in a notebook. */
export function KeptNote() {
  return (
    <svg viewBox={BOX} aria-hidden="true" focusable="false">
      <rect x="12.5" y="12.5" width="132" height="143" rx="8" class="sheet" />
      <Line x={28} y={30} width={100} />
      <Line x={28} y={44} width={84} />
      <rect x="24" y="54" width="108" height="30" rx="3" class="tint" />
      <Line x={28} y={59} width={100} />
      <Line x={28} y={73} width={88} />
      <Line x={28} y={92} width={96} />
      <Line x={28} y={106} width={102} />
      <Line x={28} y={120} width={70} />
      <path d="M136 69C158 69 150 60 170 60" class="thread" />
      <rect x="170.5" y="26.5" width="98" height="118" rx="8" class="card" />
      <path d="M184.500 27V144" class="rule" />
      <rect x="196" y="42" width="58" height="26" rx="4" class="tint" />
      <Line x={202} y={48} width={44} />
      <Line x={202} y={57} width={32} />
      <Line x={196} y={80} width={56} strong />
      <Line x={196} y={98} width={58} />
      <Line x={196} y={110} width={48} />
      <Line x={196} y={122} width={54} />
    </svg>
  );
}
