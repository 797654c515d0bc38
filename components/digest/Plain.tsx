import type { ComponentChildren } from 'preact';

/** A page without a digest: what is the matter, and what can be done. */
export function Plain(props: { title: string; hint: string; children?: ComponentChildren }) {
  const { title, hint, children } = props;
  return (
    <section>
      <h2>{title}</h2>
      <p class="soft">{hint}</p>
      {children}
    </section>
  );
}
