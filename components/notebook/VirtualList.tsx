import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A guess; every row is measured when it is drawn. */
const ROW_HEIGHT = 104;
const OVERSCAN = 4;

export interface VirtualListProps {
  count: number;
  /** Row the keyboard is on, kept in view; `null` where the keyboard is elsewhere. */
  active: number | null;
  onRange(first: number, last: number): void;
  row(index: number): ComponentChildren;
  label: string;
}

/** A list of any length: only the rows in view are in the document, each as high as it is. */
export function VirtualList({ count, active, onRange, row, label }: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, draw] = useState(0);
  const [virtual] = useState(
    () =>
      new Virtualizer<HTMLDivElement, HTMLElement>({
        count,
        getScrollElement: () => scroller.current,
        estimateSize: () => ROW_HEIGHT,
        observeElementRect,
        observeElementOffset,
        scrollToFn: elementScroll,
      }),
  );
  virtual.setOptions({
    ...virtual.options,
    count,
    overscan: OVERSCAN,
    onChange: () => draw((n) => n + 1),
  });
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange(first, last), [first, last, count]);
  useEffect(() => {
    if (active !== null && count > 0) virtual.scrollToIndex(Math.min(active, count - 1), { align: 'auto' });
  }, [active]);
  return (
    <div class="rows" ref={scroller}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={count}
        aria-multiselectable="true"
        class="sheet"
        style={{ height: `${virtual.getTotalSize()}px` }}
      >
        {items.map((item) => (
          <div
            key={item.index}
            role="presentation"
            class="place"
            data-index={item.index}
            ref={virtual.measureElement}
            style={{ transform: `translateY(${item.start}px)` }}
          >
            {row(item.index)}
          </div>
        ))}
      </div>
    </div>
  );
}
