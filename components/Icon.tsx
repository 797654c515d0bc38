import type { IconNode } from 'lucide';
import { h } from 'preact';

/** A lucide icon, as large as the text beside it. It says nothing to a screen reader: its button does. */
export function Icon({ node }: { node: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
