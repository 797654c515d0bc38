import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/t.ts';
import { CardBeside, KeptNote, MarkedPage } from './pictures.tsx';

/** What the first page knows. */
export interface WelcomeView {
  /** How many sites are on the list. */
  sites: number;
  /** Whether the browser lets us look at all of them, and at every site. */
  access: { listed: boolean; everywhere: boolean };
  browser: 'chrome' | 'firefox';
  said: string;
}

/** What can be done on it; those that ask the browser are called straight from the click. */
export interface WelcomeActions {
  onAllow(what: 'listed' | 'everywhere'): void;
  onOptions(): void;
}

/** The page a reader sees once, after installing. */
export function Welcome({ view, actions }: { view: WelcomeView; actions: WelcomeActions }) {
  return (
    <>
      <header>
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <p>{t('popup.title')}</p>
      </header>
      <main>
        <div class="lead">
          <h1>{t('welcome.title')}</h1>
          <p>{t('welcome.lead')}</p>
        </div>
        <ul class="pictures">
          <Picture title={t('welcome.mark.title')} text={t('welcome.mark')}>
            <MarkedPage />
          </Picture>
          <Picture title={t('welcome.card.title')} text={t('welcome.card')}>
            <CardBeside />
          </Picture>
          <Picture title={t('welcome.note.title')} text={t('welcome.note')}>
            <KeptNote />
          </Picture>
        </ul>
        <div class="two">
          <List
            title={t('welcome.does')}
            lines={[t('welcome.does.local'), t('welcome.does.leaves'), t('welcome.does.languages')]}
          />
          <List
            title={t('welcome.doesNot')}
            lines={[t('welcome.doesNot.judge'), t('welcome.doesNot.complete'), t('welcome.doesNot.change')]}
          />
        </div>
        <Sites view={view} actions={actions} />
        <p class="pin">{view.browser === 'firefox' ? t('welcome.pin.firefox') : t('welcome.pin.chrome')}</p>
        <p>
          <button type="button" onClick={actions.onOptions}>
            {t('welcome.options')}
          </button>
        </p>
      </main>
    </>
  );
}

function Picture({ title, text, children }: { title: string; text: string; children: ComponentChildren }) {
  return (
    <li>
      {children}
      <h2>{title}</h2>
      <p>{text}</p>
    </li>
  );
}

function List({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Sites({ view, actions }: { view: WelcomeView; actions: WelcomeActions }) {
  const { sites, access, said } = view;
  return (
    <section class="where" aria-labelledby="where">
      <h2 id="where">{t('welcome.sites')}</h2>
      <ul>
        <li>
          <p>
            {access.listed
              ? t('welcome.sites.listed', { count: sites })
              : t('welcome.sites.listed.missing', { count: sites })}
          </p>
          {!access.listed && (
            <button type="button" class="main" onClick={() => actions.onAllow('listed')}>
              {t('options.sites.listed.allow')}
            </button>
          )}
        </li>
        <li>
          <p>{access.everywhere ? t('welcome.sites.every.on') : t('welcome.sites.every')}</p>
          {!access.everywhere && (
            <button type="button" onClick={() => actions.onAllow('everywhere')}>
              {t('options.sites.everywhere.allow')}
            </button>
          )}
        </li>
        <li>
          <p>{t('welcome.sites.click')}</p>
        </li>
      </ul>
      <p class="soft">{t('options.sites.prompt')}</p>
      <p role="status">{said}</p>
    </section>
  );
}
