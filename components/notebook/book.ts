// Long because every change of the notebook goes through one state.
import { type Signal, signal } from '@preact/signals';
import { t } from '../../lib/i18n/t.ts';
import type { Note, NoteColour } from '../../lib/model/note.ts';
import type {
  BulkAnswer,
  DoneStep,
  NoteAnswer,
  NotebookStats,
  NoteChange,
  NoteChoice,
  NoteCounts,
  NoteQuery,
} from '../../lib/model/note-messages.ts';
import type { NotebookDesk } from './desk.ts';
import { Rows } from './rows.ts';
import { type Chosen, choiceOf, countSelected, EVERYTHING, NOTHING, select } from './selection.ts';

export type Scope = 'page' | 'all' | 'bin';
export type Panel =
  | 'filters'
  | 'tag'
  | 'colour'
  | 'move'
  | 'export'
  | 'import'
  | 'erase'
  | 'keys'
  | 'facts'
  | null;
/** What the list is narrowed by beside its scope. */
export type Filters = Omit<NoteQuery, 'address' | 'bin'>;

export interface BookState {
  scope: Scope;
  /** Key of the page in front; `null` where there is none. */
  address: string | null;
  filters: Filters;
  counts: NoteCounts | null;
  stats: NotebookStats | null;
  /** Names of facts and events by id. */
  names: ReadonlyMap<string, string>;
  selection: Chosen;
  /** Row that has the keyboard. */
  active: number;
  /** Id of the note that is being edited. */
  editing: string | null;
  panel: Panel;
  /** The note that is made into a fact, in the panel of the reader's own facts. */
  factOf: Note | null;
  /** One sentence on what was just done. */
  said: string;
  /** Whether that can be taken back. */
  undoable: boolean;
  busy: boolean;
  /** What is being printed; `null` while nothing is. */
  printed: readonly Note[] | null;
}

const REFRESH_MS = 60;
/** More is for a file: nobody reads it on paper. */
const MOST_PRINTED = 5000;
const PRINTED_AT_ONCE = 500;

/** What was done, in a sentence. */
function told({ kind, count }: DoneStep): string {
  return t(`notebook.done.${kind}`, { count });
}

/** The notebook's state and what can be done with it; what is drawn of a part of it follows it. */
export class Book {
  readonly desk: NotebookDesk;
  readonly rows: Rows;
  private readonly now: Signal<BookState>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastPicked = 0;

  constructor(desk: NotebookDesk, address: string | null, scope?: Scope) {
    this.desk = desk;
    this.rows = new Rows(desk.list);
    this.now = signal({
      scope: scope ?? (address === null ? 'all' : 'page'),
      address,
      filters: {},
      counts: null,
      stats: null,
      names: new Map(),
      selection: NOTHING,
      active: 0,
      editing: null,
      panel: null,
      factOf: null,
      said: '',
      undoable: false,
      busy: false,
      printed: null,
    });
  }

  get state(): BookState {
    return this.now.value;
  }

  private set(change: Partial<BookState>): void {
    this.now.value = { ...this.now.peek(), ...change };
  }

  get query(): NoteQuery {
    const { scope, address, filters } = this.state;
    return {
      ...filters,
      ...(scope === 'page' && address !== null ? { address } : {}),
      ...(scope === 'bin' ? { bin: true } : {}),
    };
  }

  get total(): number {
    return this.rows.total ?? 0;
  }

  get selected(): number {
    return countSelected(this.state.selection, this.total);
  }

  /** The first rows before everything else: the list must not wait for what stands around it. */
  async start(): Promise<void> {
    await this.rows.ask(this.query, true);
    await this.around();
  }

  /** The notes changed somewhere: several calls are one. */
  refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      void this.rows.ask(this.query, false).then(() => this.around());
    }, REFRESH_MS);
  }

  private async around(): Promise<void> {
    const stats = await this.desk.stats().catch(() => null);
    if (stats) this.set({ stats });
    if (this.state.panel === 'filters') await this.countFilters();
  }

  private async countFilters(): Promise<void> {
    const { filters, ...scope } = { ...this.query, filters: this.state.filters };
    const { address, bin } = scope;
    const within: NoteQuery = { ...(address === undefined ? {} : { address }), ...(bin ? { bin } : {}) };
    const [counts, names] = await Promise.all([this.desk.count(within), this.desk.names()]).catch(() => [
      null,
      null,
    ]);
    if (counts && names) this.set({ counts, names });
  }

  private async another(change: Partial<BookState>): Promise<void> {
    this.set({ ...change, selection: NOTHING, active: 0, editing: null });
    await this.rows.ask(this.query, true);
    if (this.state.panel === 'filters') await this.countFilters();
  }

  show(scope: Scope): Promise<void> {
    return this.another({ scope, said: '', undoable: false });
  }

  narrow(filters: Filters): Promise<void> {
    return this.another({ filters });
  }

  /** Opens a panel, or closes it where it is open. */
  toggle(panel: Panel): void {
    this.set({ panel: this.state.panel === panel ? null : panel });
    if (this.state.panel === 'filters') void this.countFilters();
  }

  close(): void {
    this.set({ panel: null, factOf: null });
  }

  /** Opens the form in which a note becomes a fact of the reader's own. */
  makeFact(note: Note): void {
    this.set({ panel: 'facts', factOf: note });
  }

  activate(index: number): void {
    const active = Math.max(0, Math.min(index, this.total - 1));
    if (active !== this.state.active) this.set({ active });
  }

  /** Selects or unselects a row; `range`: and all between it and the last one picked. */
  async pick(index: number, on: boolean, range = false): Promise<void> {
    const [first, last] = range
      ? [Math.min(this.lastPicked, index), Math.max(this.lastPicked, index)]
      : [index, index];
    this.lastPicked = index;
    const ids = await this.idsBetween(first, last);
    this.set({ selection: select(this.state.selection, ids, on), active: index });
  }

  private async idsBetween(first: number, last: number): Promise<string[]> {
    const here = Array.from({ length: last - first + 1 }, (_, i) => this.rows.at(first + i)?.id);
    if (!here.includes(undefined)) return here.filter((id) => id !== undefined);
    const { notes } = await this.desk.list(this.query, { from: first, count: last - first + 1 });
    return notes.map(({ id }) => id);
  }

  selectAll(): void {
    this.set({ selection: EVERYTHING });
  }

  selectNothing(): void {
    this.set({ selection: NOTHING, panel: null });
  }

  /** What is selected; nothing selected: the row that has the keyboard. */
  private choice(): NoteChoice {
    const note = this.rows.at(this.state.active);
    if (this.selected === 0) return { ids: note ? [note.id] : [] };
    return choiceOf(this.state.selection, this.query);
  }

  private async act(work: Promise<BulkAnswer>, undoable = true): Promise<void> {
    this.set({ busy: true });
    const { done, why } = await work.catch((): BulkAnswer => ({ done: null, why: 'no-database' }));
    const said = why ? t(`notebook.trouble.${why}`) : done ? told(done) : t('notebook.done.nothing');
    this.set({ busy: false, panel: null, said, undoable: undoable && done !== null });
    if (!why) this.set({ selection: NOTHING });
    await this.rows.ask(this.query, false);
    this.activate(this.state.active);
    await this.around();
  }

  tag = (add: string[], remove: string[]): Promise<void> =>
    this.act(this.desk.tag(this.choice(), add, remove));
  colour = (colour: NoteColour): Promise<void> => this.act(this.desk.colour(this.choice(), colour));
  move = (url: string): Promise<void> => this.act(this.desk.move(this.choice(), url));
  remove = (): Promise<void> => this.act(this.desk.remove(this.choice()));
  restore = (): Promise<void> => this.act(this.desk.restore(this.choice()));
  erase = (): Promise<void> => this.act(this.desk.erase(this.choice()), false);
  takeIn = (notes: unknown[]): Promise<void> => this.act(this.desk.takeIn(notes));
  removeOne = (id: string): Promise<void> => this.act(this.desk.remove({ ids: [id] }));
  restoreOne = (id: string): Promise<void> => this.act(this.desk.restore({ ids: [id] }));

  private async back(work: Promise<BulkAnswer>, sentence: (what: string) => string): Promise<void> {
    const { done, why } = await work.catch((): BulkAnswer => ({ done: null, why: 'no-database' }));
    const said = why ? t(`notebook.trouble.${why}`) : done ? sentence(told(done)) : t('notebook.undo.none');
    this.set({ said, undoable: false, selection: NOTHING });
    await this.rows.ask(this.query, false);
    await this.around();
  }

  undo = (): Promise<void> => this.back(this.desk.undo(), (what) => t('notebook.undone', { what }));
  redo = (): Promise<void> => this.back(this.desk.redo(), (what) => t('notebook.redone', { what }));

  edit(id: string | null): void {
    this.set({ editing: id });
  }

  /** Keeps an edit; on failure the editor stays open with what was typed. */
  async save(note: Note, change: NoteChange): Promise<NoteAnswer> {
    const answer = await this.desk
      .change(note, change)
      .catch((): NoteAnswer => ({ ok: false, why: 'no-database' }));
    if (answer.ok) {
      this.set({ editing: null, said: t('notebook.done.change', { count: 1 }), undoable: true });
      await this.rows.ask(this.query, false);
      await this.around();
    } else this.set({ said: t(`notebook.trouble.${answer.why}`), undoable: false });
    return answer;
  }

  async open(id: string): Promise<void> {
    if (!(await this.desk.open(id).catch(() => false)))
      this.set({ said: t('notebook.open.failed'), undoable: false });
  }

  /** Everything found is laid out for paper. */
  async print(): Promise<void> {
    const printed: Note[] = [];
    const most = Math.min(this.total, MOST_PRINTED);
    while (printed.length < most) {
      const window = { from: printed.length, count: PRINTED_AT_ONCE };
      const { notes } = await this.desk.list(this.query, window);
      if (notes.length === 0) break;
      printed.push(...notes);
    }
    this.set({ printed });
  }

  printingEnded(): void {
    this.set({ printed: null });
  }

  say(said: string): void {
    this.set({ said, undoable: false });
  }
}
