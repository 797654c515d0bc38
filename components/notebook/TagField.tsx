import { X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../Icon.tsx';

const MOST_OFFERED = 6;

interface TagFieldProps {
  label: string;
  tags: readonly string[];
  /** Tags in use, the most used first. */
  known: readonly string[];
  onTags(tags: string[]): void;
  /** Enter with nothing typed. */
  onDone?(): void;
}

const cleaned = (text: string) => text.replace(/\s+/g, ' ').replace(/^#/, '').trim();

/** Tags one by one, with those in use offered while typing. */
export function TagField({ label, tags, known, onTags, onDone }: TagFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const sought = cleaned(typed).toLowerCase();
  const free = known.filter((tag) => !tags.includes(tag));
  const offered =
    sought === '' ? [] : free.filter((tag) => tag.toLowerCase().includes(sought)).slice(0, MOST_OFFERED);
  const add = (text: string) => {
    const fresh = text.split(',').map(cleaned).filter(Boolean);
    if (fresh.length > 0) onTags([...new Set([...tags, ...fresh])]);
    setTyped('');
    setAt(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt(Math.max(-1, Math.min(offered.length - 1, at + step)));
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      if (typed.trim() !== '') add(offered[at] ?? typed);
      else onDone?.();
    } else if (event.key === ',') add(typed);
    else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onTags(tags.slice(0, -1));
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="tag-field">
      <label for={id}>{label}</label>
      <div class="tags-in">
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class="tag"
            onClick={() => onTags(tags.filter((one) => one !== tag))}
          >
            {tag}
            <Icon node={X} />
            <span class="unseen">{t('note.tags.remove', { tag })}</span>
          </button>
        ))}
        <input
          id={id}
          role="combobox"
          autocomplete="off"
          maxLength={256}
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={offered[at] === undefined ? undefined : `${id}-${at}`}
          value={typed}
          placeholder={tags.length === 0 ? t('notebook.tags.placeholder') : ''}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAt(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => typed.trim() !== '' && add(typed)}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        class="offered"
        aria-label={t('notebook.tags.offered')}
        hidden={offered.length === 0}
      >
        {offered.map((tag, i) => (
          // The field keeps the focus: its own keys choose here.
          <div
            key={tag}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            onMouseDown={(event) => {
              event.preventDefault();
              add(tag);
            }}
          >
            {tag}
          </div>
        ))}
      </div>
    </div>
  );
}
