import { EyeOff, Link2, PenLine, Tag, Unlink } from 'lucide';
import { currentLocale, t } from '../lib/i18n/t.ts';
import type { ToolbarView } from '../lib/model/note-views.ts';
import { Icon } from './Icon.tsx';
import { ColourDot, colourName, NOTE_COLOURS } from './NoteColours.tsx';

/** The selection must stand while a button is pressed: it is what the button is about. */
const keepSelection = (event: Event): void => event.preventDefault();

/** Arrows go from button to button, as in any toolbar; Tab works as well. */
function walk(event: KeyboardEvent): void {
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  const bar = event.currentTarget as HTMLElement;
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (by === undefined || at < 0) return;
  event.preventDefault();
  buttons[(at + by + buttons.length) % buttons.length]?.focus();
}

/** What can be done with a selection; small, and gone with it. */
export function Toolbar({ colour, hasFacts, lost, onColour, onWrite, onLost, onOff }: ToolbarView) {
  return (
    <div
      class="toolbar"
      role="toolbar"
      aria-label={t('note.toolbar')}
      lang={currentLocale()}
      onMouseDown={keepSelection}
      onKeyDown={walk}
    >
      <fieldset class="group" aria-label={t('note.toolbar.colours')}>
        {NOTE_COLOURS.map((each) => (
          <button
            key={each}
            type="button"
            data-first={each === colour || undefined}
            aria-label={colourName(each)}
            title={colourName(each)}
            onClick={(event) => onColour(each, event)}
          >
            <ColourDot colour={each} />
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        aria-label={t('note.toolbar.write')}
        title={t('note.toolbar.write')}
        onClick={(event) => onWrite('body', event)}
      >
        <Icon node={PenLine} />
      </button>
      <button
        type="button"
        aria-label={t('note.toolbar.tag')}
        title={t('note.toolbar.tag')}
        onClick={(event) => onWrite('tags', event)}
      >
        <Icon node={Tag} />
      </button>
      {hasFacts && (
        <button
          type="button"
          aria-label={t('note.toolbar.fact')}
          title={t('note.toolbar.fact')}
          onClick={(event) => onWrite('fact', event)}
        >
          <Icon node={Link2} />
        </button>
      )}
      {lost > 0 && (
        <button
          type="button"
          class="lost"
          aria-label={t('note.toolbar.lost', { count: lost })}
          title={t('note.toolbar.lost', { count: lost })}
          onClick={onLost}
        >
          <Icon node={Unlink} /> <span aria-hidden="true">{lost}</span>
        </button>
      )}
      <button
        type="button"
        class="off"
        aria-label={t('note.toolbar.off')}
        title={t('note.toolbar.off')}
        onClick={onOff}
      >
        <Icon node={EyeOff} />
      </button>
    </div>
  );
}
