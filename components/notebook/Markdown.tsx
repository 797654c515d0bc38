import type { ComponentChildren } from 'preact';
import { type Block, type Inline, markdown } from '../../lib/text/markdown.ts';

function Line({ inner }: { inner: readonly Inline[] }) {
  return inner.map((one, i) => <Span key={i} one={one} />);
}

function Span({ one }: { one: Inline }): ComponentChildren {
  switch (one.kind) {
    case 'text':
      return one.text;
    case 'code':
      return <code>{one.text}</code>;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong>
          <Line inner={one.inner} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Line inner={one.inner} />
        </em>
      );
    case 'link':
      return (
        <a href={one.href} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
          <Line inner={one.inner} />
        </a>
      );
  }
}

function Part({ block }: { block: Block }) {
  switch (block.kind) {
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((item, i) => (
        <li key={i}>
          <Line inner={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return (
        <blockquote>
          <Line inner={block.inner} />
        </blockquote>
      );
    case 'heading':
      return (
        <p class="heading">
          <Line inner={block.inner} />
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <Line inner={block.inner} />
        </p>
      );
  }
}

/** A note's text as its reader meant it to look. Nothing of it is ever read as HTML. */
export function Markdown({ text }: { text: string }) {
  return (
    <div class="markdown" dir="auto">
      {markdown(text).map((block, i) => (
        <Part key={i} block={block} />
      ))}
    </div>
  );
}
