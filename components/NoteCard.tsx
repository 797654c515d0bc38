import { X } from 'lucide';
import { useId } from 'preact/hooks';
import { localised } from '../lib/i18n/localised.ts';
import { currentLocale, t } from '../lib/i18n/t.ts';
import type { Note } from '../lib/model/note.ts';
import type { NoteCardView } from '../lib/model/note-views.ts';
import { Icon } from './Icon.tsx';
import { ColourDot, colourName, NOTE_COLOURS } from './NoteColours.tsx';
import { Body, Changes, dayOf, FactLink, Tags } from './NoteParts.tsx';

/** One sentence for a screen reader when a note's card has opened. */
export function describeNoteCard({ spot, current }: Pick<NoteCardView, 'spot' | 'current'>): string {
  const shown = spot[current];
  if (!shown) return '';
  const params = { colour: colourName(shown.note.colour), quote: shown.note.target?.quote.exact ?? '' };
  return t(shown.state === 'changed' ? 'note.said.changed' : 'note.said', params);
}

function Spot({ spot, current, claims, onPick, onClaim }: NoteCardView) {
  if (spot.length + claims.length < 2) return null;
  return (
    <fieldset class="spot">
      <legend>{t('note.spot')}</legend>
      {spot.map(({ note }, i) => (
        <button
          key={note.id}
          type="button"
          aria-pressed={i === current}
          aria-label={t('note.spot.pick', {
            number: i + 1,
            total: spot.length,
            colour: colourName(note.colour),
          })}
          title={note.body || colourName(note.colour)}
          onClick={() => onPick(i)}
        >
          <ColourDot colour={note.colour} /> {i + 1}
        </button>
      ))}
      {claims.map(({ claim, stance, statement }) => (
        <button
          key={claim}
          type="button"
          class={stance}
          title={localised(statement)}
          onClick={() => onClaim(claim)}
        >
          <span aria-hidden="true">{stance === 'agrees' ? '✓' : '≠'}</span> {t(`note.spot.claim.${stance}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** A longer passage is scrolled, by the keyboard too. */
const LONG = 240;

function Quote({ text }: { text: string }) {
  const long = text.length > LONG;
  return (
    <blockquote dir="auto" class={long ? 'long' : undefined} tabIndex={long ? 0 : undefined}>
      {text}
    </blockquote>
  );
}

function Colours({ note, onColour }: { note: Note; onColour: NoteCardView['onColour'] }) {
  return (
    <fieldset class="colours" aria-label={t('note.toolbar.colours')}>
      {NOTE_COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          aria-pressed={colour === note.colour}
          aria-label={colourName(colour)}
          title={colourName(colour)}
          onClick={(event) => onColour(colour, event)}
        >
          <ColourDot colour={colour} />
        </button>
      ))}
    </fieldset>
  );
}

/** One of the reader's notes, beside its passage. */
export function NoteCard(props: NoteCardView) {
  const title = useId();
  const shown = props.spot[props.current];
  if (!shown) return null;
  const { note, state, changes } = shown;
  const { editing, onEdit, onClose } = props;
  const end = () => onEdit(null);
  return (
    <div class="card note" role="dialog" aria-labelledby={title} tabIndex={-1} lang={currentLocale()}>
      <header>
        <h2 id={title} class="colour">
          <ColourDot colour={note.colour} />
          <span>{colourName(note.colour)}</span>
        </h2>
        <div class="steps">
          <button type="button" aria-label={t('note.close')} title={t('note.close')} onClick={onClose}>
            <Icon node={X} />
          </button>
        </div>
      </header>
      <div class="scroll" key={note.id}>
        <Spot {...props} />
        {props.trouble && (
          <p class="trouble" role="alert">
            {t(`note.trouble.${props.trouble}`)}
          </p>
        )}
        {state === 'changed' && changes.length > 0 && <Changes changes={changes} since={note.created} />}
        {state === 'orphan' && (
          <section class="changes">
            <h3>{t('note.orphan')}</h3>
            <p>{t('note.orphan.hint', { day: dayOf(note.created) })}</p>
          </section>
        )}
        {note.target && (
          <section class="passage">
            {state === 'changed' && <h3>{t('note.changed.before')}</h3>}
            <Quote text={note.target.quote.exact} />
          </section>
        )}
        {!props.removed && (
          <>
            <Body
              key={`${note.id} body`}
              note={note}
              draft={shown.draft}
              editing={editing === 'body'}
              openField={props.openField}
              onEdit={() => onEdit('body')}
              onDraft={props.onDraft}
              onBody={props.onBody}
              onClose={onClose}
            />
            <Tags
              note={note}
              editing={editing === 'tags'}
              openField={props.openField}
              onEdit={() => onEdit('tags')}
              onTags={props.onTags}
              onEnd={end}
            />
            <FactLink
              note={note}
              facts={props.facts}
              editing={editing === 'fact'}
              onEdit={() => onEdit('fact')}
              onFact={props.onFact}
              onEnd={end}
            />
            <Colours note={note} onColour={props.onColour} />
          </>
        )}
      </div>
      <footer>
        {props.removed ? (
          <p role="status">
            {t('note.removed')}{' '}
            <button type="button" onClick={props.onUnremove}>
              {t('note.undo')}
            </button>
          </p>
        ) : (
          <button type="button" onClick={props.onRemove}>
            {t('note.remove')}
          </button>
        )}
        {props.lost > 0 ? (
          <button type="button" onClick={props.onLost}>
            {t('note.lost', { count: props.lost })}
          </button>
        ) : (
          <span class="event">{t('note.made', { day: dayOf(note.created) })}</span>
        )}
      </footer>
    </div>
  );
}
