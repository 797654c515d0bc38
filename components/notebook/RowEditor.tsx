import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/t.ts';
import type { Note, NoteColour } from '../../lib/model/note.ts';
import type { NoteChange } from '../../lib/model/note-messages.ts';
import { ColourDot, colourName, NOTE_COLOURS } from '../NoteColours.tsx';
import { TagField } from './TagField.tsx';

interface RowEditorProps {
  note: Note;
  known: readonly string[];
  onSave(change: NoteChange): void;
  onCancel(): void;
}

/** Text, tags and colour of one note, in the place of its row. */
export function RowEditor({ note, known, onSave, onCancel }: RowEditorProps) {
  const [body, setBody] = useState(note.body);
  const [tags, setTags] = useState<readonly string[]>(note.tags);
  const [colour, setColour] = useState(note.colour);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const save = () => onSave({ body, tags: [...tags], colour });
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  };
  return (
    <form
      class="editor"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        <span>{t('note.body')}</span>
        <textarea
          ref={field}
          dir="auto"
          rows={4}
          maxLength={65_536}
          value={body}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
      </label>
      <TagField label={t('note.tags')} tags={tags} known={known} onTags={setTags} />
      <ColourChoice colour={colour} onColour={setColour} />
      <div class="buttons">
        <button type="submit" class="main">
          {t('notebook.edit.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('notebook.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The five colours, each with its word. */
export function ColourChoice({
  colour,
  onColour,
}: {
  colour: NoteColour | null;
  onColour(colour: NoteColour): void;
}) {
  return (
    <fieldset class="colours">
      <legend>{t('notebook.colour')}</legend>
      {NOTE_COLOURS.map((one) => (
        <button key={one} type="button" aria-pressed={one === colour} onClick={() => onColour(one)}>
          <ColourDot colour={one} />
          {colourName(one)}
        </button>
      ))}
    </fieldset>
  );
}
