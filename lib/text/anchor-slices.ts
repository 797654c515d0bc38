import { type Anchored, type AnchorWish, anchorSteps } from './anchor.ts';

/** How {@link anchorInSlices} is run. */
export interface SliceOptions {
  /** Milliseconds of work before a pause. */
  budget: number;
  now: () => number;
  /** Resolves when there is idle time again. */
  pause: () => Promise<void>;
  signal: AbortSignal;
  /** Told what was settled, exact ones first. */
  settled: (anchored: Anchored[]) => void;
}

/** {@link anchorSteps} with pauses between slices, for a page's thread. Ends early when aborted. */
export async function anchorInSlices(
  text: string,
  wishes: readonly AnchorWish[],
  { budget, now, pause, signal, settled }: SliceOptions,
): Promise<void> {
  let since = now();
  for (const batch of anchorSteps(text, wishes)) {
    if (signal.aborted) return;
    if (batch.length > 0) settled(batch);
    if (now() - since < budget) continue;
    await pause();
    since = now();
  }
}
