import { X } from 'lucide';
import { useId } from 'preact/hooks';
import { localised } from '../lib/i18n/localised.ts';
import { currentLocale, t } from '../lib/i18n/t.ts';
import type { AnchorState, Note, NoteColour, WordChange } from '../lib/model/note.ts';
import type { Stance } from '../lib/model/reading.ts';
import { Icon } from './Icon.tsx';
import { ColourDot, colourName, NOTE_COLOURS } from './NoteColours.tsx';
import { Body, Changes, dayOf, FactLink, type LinkedFact, type OpenField, Tags } from './NoteParts.tsx';

type Editing = 'body' | 'tags' | 'fact' | null;
type Trouble = 'stale' | 'gone' | 'full' | 'no-database' | 'invalid' | 'no-answer';

export interface NoteCardProps {
  /** Notes on this spot, the one clicked first. */
  spot: { note: Note; state: AnchorState; changes: WordChange[]; draft: string | null }[];
  current: number;
  /** What the record says of the same spot. */
  claims: (LinkedFact & { claim: string; stance: Stance })[];
  editing: Editing;
  facts: LinkedFact[];
  removed: boolean;
  trouble: Trouble | null;
  /** Notes of the page whose passages are gone. */
  lost: number;
  openField: OpenField;
  onPick(index: number): void;
  onClaim(claim: string): void;
  onEdit(editing: Editing): void;
  onDraft(body: string): void;
  onBody(body: string): void;
  onTags(tags: string[], event?: Event): void;
  onColour(colour: NoteColour, event: MouseEvent): void;
  onFact(fact: LinkedFact | null, event: MouseEvent): void;
  onRemove(event: MouseEvent): void;
  onUnremove(event: MouseEvent): void;
  onLost(event: MouseEvent): void;
  onClose(): void;
}

/** One sentence for a screen reader when a note's card has opened. */
export function describeNoteCard({ spot, current }: Pick<NoteCardProps, 'spot' | 'current'>): string {
  const shown = spot[current];
  if (!shown) return '';
  const params = { colour: colourName(shown.note.colour), quote: shown.note.target?.quote.exact ?? '' };
  return t(shown.state === 'changed' ? 'note.said.changed' : 'note.said', params);
}

function Spot({ spot, current, claims, onPick, onClaim }: NoteCardProps) {
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
          aria-label={t('note.spot.claim', { statement: localised(statement) })}
          title={localised(statement)}
          onClick={() => onClaim(claim)}
        >
          <span aria-hidden="true">{stance === 'agrees' ? '✓' : '≠'}</span> {t(`note.spot.claim.${stance}`)}
        </button>
      ))}
    </fieldset>
  );
}

function Colours({ note, onColour }: { note: Note; onColour: NoteCardProps['onColour'] }) {
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
export function NoteCard(props: NoteCardProps) {
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
            <blockquote dir="auto">{note.target.quote.exact}</blockquote>
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
