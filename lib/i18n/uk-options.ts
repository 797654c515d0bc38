import type { OptionsWords } from './en.ts';

/** Ukrainian for the options and the first page. */
export const uk: OptionsWords = {
  'options.open': 'Налаштування',
  'options.page': 'Налаштування — {product}',
  'options.parts': 'Розділи цієї сторінки',
  'options.error': 'Не вдалося. Нічого не змінено.',

  // Language and colours.
  'options.looks': 'Мова й тема',
  'options.language': 'Мова',
  'options.language.browser': 'Як у браузері ({language})',
  'options.language.said': 'Мову змінено.',
  'options.theme': 'Тема',
  'options.theme.system': 'Як у системі',
  'options.theme.light': 'Світла',
  'options.theme.dark': 'Темна',

  // Marks.
  'options.marks': 'Позначки на сторінці',
  'options.marks.density': 'Що позначати',
  'options.marks.density.all': 'Усі фрагменти, про які йдеться в записах',
  'options.marks.density.differs': 'Лише фрагменти, що розходяться із записами',
  'options.marks.density.none': 'Нічого: лише число на кнопці',
  'options.marks.density.hint':
    'Число, вікно під кнопкою та бічна панель завжди враховують усі фрагменти й ведуть до них.',
  'options.marks.style': 'Як позначати',
  'options.marks.style.line': 'Лінія',
  'options.marks.style.tint': 'Лінія і тло',
  'options.marks.style.thin': 'Тонка лінія',
  'options.marks.sample': 'Який це має вигляд',
  'options.marks.sample.agrees': 'Цей фрагмент збігається із записами.',
  'options.marks.sample.differs': 'Цей фрагмент розходиться із записами.',
  'options.marks.sample.unmarked': 'Цей не позначено.',
  'options.toolbar': 'Пропонувати панель для нотаток, коли щось виділено',
  'options.toolbar.hint': 'Без неї нотатки можна робити через контекстне меню та з клавіатури.',

  // Sites.
  'options.sites': 'Сайти',
  'options.sites.everywhere': 'На всіх сайтах',
  'options.sites.everywhere.on':
    'Second Source сам переглядає кожну сторінку, яку ви відкриваєте. Якщо на ній не йдеться про подію із записів, далі він не читає.',
  'options.sites.everywhere.off':
    'Second Source сам переглядає сайти зі списку й ті, які ви додали. На інших він чекає, доки ви натиснете його кнопку.',
  'options.sites.everywhere.allow': 'Дозволити на всіх сайтах',
  'options.sites.everywhere.back': 'Відкликати дозвіл',
  'options.sites.prompt': 'Перш ніж щось зміниться, браузер запитає вас.',
  'options.sites.given': 'Доступ надано.',
  'options.sites.refused': 'Доступу не надано. Нічого не змінилося.',
  'options.sites.taken': 'Доступ відкликано.',
  'options.sites.listed': {
    one: 'У списку: {count} сайт',
    few: 'У списку: {count} сайти',
    many: 'У списку: {count} сайтів',
    other: 'У списку: {count} сайту',
  },
  'options.sites.listed.hint':
    'Новинні сайти, які Second Source переглядає сам. Бути в списку — не похвала, не бути в ньому — не докір.',
  'options.sites.listed.missing': 'Браузер не дає Second Source самому переглядати всі сайти зі списку.',
  'options.sites.listed.allow': 'Дозволити на сайтах зі списку',
  'options.sites.search': 'Шукати за назвою або адресою',
  'options.sites.group': 'Групування',
  'options.sites.group.lang': 'За мовою',
  'options.sites.group.country': 'За країною',
  'options.sites.group.none': 'Без певної країни',
  'options.sites.count': {
    one: '{count} сайт',
    few: '{count} сайти',
    many: '{count} сайтів',
    other: '{count} сайту',
  },
  'options.sites.count.off': {
    one: '{count} вимкнено',
    few: '{count} вимкнено',
    many: '{count} вимкнено',
    other: '{count} вимкнено',
  },
  'options.sites.found': {
    one: 'Знайдено {count} сайт',
    few: 'Знайдено {count} сайти',
    many: 'Знайдено {count} сайтів',
    other: 'Знайдено {count} сайту',
  },
  'options.sites.none': 'Нічого не знайдено.',
  'options.sites.group.off': 'Вимкнути всі: {group}',
  'options.sites.group.on': 'Увімкнути всі: {group}',
  'options.sites.all.off': 'Вимкнути всі',
  'options.sites.all.on': 'Увімкнути всі',
  'options.sites.added': 'Додані вами',
  'options.sites.added.none': 'Поки що жодного.',
  'options.sites.add': 'Додати сайт',
  'options.sites.add.label': 'Адреса сайту',
  'options.sites.add.wrong': 'Це не адреса сайту. Напишіть її так: news.example',
  'options.sites.add.known': 'Сайт {host} уже переглядається.',
  'options.sites.remove': 'Прибрати',
  'options.sites.remove.said': 'Прибрати {host}',
  'options.sites.off': 'Вимкнені',
  'options.sites.off.none': 'Жодного сайту не вимкнено.',
  'options.sites.off.on': 'Увімкнути',
  'options.sites.off.on.said': 'Увімкнути на {host}',
  'options.sites.off.done': {
    one: 'Вимкнено на {count} сайті.',
    few: 'Вимкнено на {count} сайтах.',
    many: 'Вимкнено на {count} сайтах.',
    other: 'Вимкнено на {count} сайту.',
  },
  'options.sites.on.done': {
    one: 'Увімкнено на {count} сайті.',
    few: 'Увімкнено на {count} сайтах.',
    many: 'Увімкнено на {count} сайтах.',
    other: 'Увімкнено на {count} сайту.',
  },

  // Keys.
  'options.keys': 'Клавіатура',
  'options.keys.what': 'Дія',
  'options.keys.key': 'Клавіші',
  'options.keys.none': 'не задано',
  'options.keys.change': 'Змінити в браузері',
  'options.keys.hint': 'Сполучення клавіш зберігає браузер і кожне віддає лише одному розширенню.',
  'options.keys.firefox':
    'Щоб змінити їх у Firefox, відкрийте «Додатки й теми», натисніть шестерню та виберіть «Керувати комбінаціями клавіш розширень».',
  'options.keys.keyword':
    'В адресному рядку: введіть src і пробіл, а далі слова з факту або з вашої нотатки.',
  'options.keys.next-mark': 'Перейти до наступної позначки',
  'options.keys.previous-mark': 'Перейти до попередньої позначки',
  'options.keys.toggle-site': 'Вимкнути або увімкнути для відкритого сайту',
  'options.keys.add-note': 'Зробити нотатку до виділеного',
  'options.keys.open-panel': 'Відкрити бічну панель',
  'options.keys._execute_action': 'Відкрити вікно під кнопкою',

  // What is kept.
  'options.data': 'Ваші дані',
  'options.data.notes': 'Нотатки',
  'options.data.pages': 'Сторінки з нотатками',
  'options.data.bin': 'У кошику',
  'options.data.used': 'Зайнято місця',
  'options.data.used.with': '{size}, разом із записами',
  'options.data.used.unknown': 'Браузер цього не повідомляє.',
  'options.data.record': 'Записи',
  'options.data.record.version': 'Версія {version}',
  'options.data.record.facts': {
    one: '{count} факт',
    few: '{count} факти',
    many: '{count} фактів',
    other: '{count} факту',
  },
  'options.data.record.sources': {
    one: '{count} джерело',
    few: '{count} джерела',
    many: '{count} джерел',
    other: '{count} джерела',
  },
  'options.data.product': 'Розширення',
  'options.data.none': 'Браузер зараз не зберігає нотаток для розширення.',
  'options.data.notebook': 'Відкрити нотатки',
  'options.data.export': 'Експортувати всі нотатки',
  'options.data.import': 'Імпортувати нотатки',
  'options.data.articles': 'Статті, збережені для порівняння',
  'options.data.erase': 'Стерти все…',
  'options.data.erase.title': 'Стерти все?',
  'options.data.erase.what': {
    one: 'Назавжди зникне {count} нотатка, а також кошик, чернетки, приховані факти, ваші налаштування й додані вами сайти.',
    few: 'Назавжди зникнуть {count} нотатки, а також кошик, чернетки, приховані факти, ваші налаштування й додані вами сайти.',
    many: 'Назавжди зникнуть {count} нотаток, а також кошик, чернетки, приховані факти, ваші налаштування й додані вами сайти.',
    other:
      'Назавжди зникнуть {count} нотатки, а також кошик, чернетки, приховані факти, ваші налаштування й додані вами сайти.',
  },
  'options.data.erase.backup': 'Повернути це буде неможливо. Повну резервну копію можна імпортувати пізніше.',
  'options.data.erase.sure': 'Усе потрібне в мене є. Стерти все.',
  'options.data.erase.do': 'Стерти все',
  'options.data.erase.not': 'Залишити все',
  'options.data.erase.done': 'Усе стерто. Second Source такий, яким був одразу після встановлення.',

  // Private windows and other computers.
  'options.private': 'Приватні вікна',
  'options.private.on':
    'Second Source працює і в приватних вікнах. Зроблені там нотатки зберігаються серед ваших нотаток, як і решта, — також після закриття вікна.',
  'options.private.off':
    'Приватних вікон Second Source не бачить. Якщо дозволити йому там працювати, зроблені в них нотатки зберігатимуться серед ваших нотаток, як і решта, — також після закриття вікна.',
  'options.private.change': 'Змінити в браузері',
  'options.private.firefox':
    'Щоб змінити це у Firefox, відкрийте «Додатки й теми», виберіть Second Source і знайдіть «Запускати в приватних вікнах».',
  'options.sync': 'Інші комп’ютери',
  'options.sync.none':
    'Синхронізації немає: ніщо не залишає цього комп’ютера, а на інший нотатки потрапляють лише файлом, який ви експортуєте й імпортуєте.',

  // The first page.
  'welcome.page': 'Вітаємо в Second Source',
  'welcome.title': 'Друге джерело поруч із першим',
  'welcome.lead':
    'У Second Source записано факти про перемовини Росії та України в Стамбулі. Коли ви відкриваєте статтю про них, він показує записи поруч із текстом.',
  'welcome.mark.title': 'Позначає фрагменти',
  'welcome.mark': 'Суцільна лінія: фрагмент збігається із записами. Хвиляста лінія: розходиться з ними.',
  'welcome.card.title': 'Показує джерела',
  'welcome.card':
    'Натисніть на позначку, і відкриється картка: факт, наскільки він певний, хто й коли про нього повідомив і в чому повідомлення розходяться.',
  'welcome.note.title': 'Зберігає ваші нотатки',
  'welcome.note':
    'Виділіть будь-де фрагмент, позначте його кольором або напишіть до нього кілька слів. Коли ви повернетеся, нотатка буде на місці — і серед усіх ваших нотаток.',
  'welcome.does': 'Що він робить',
  'welcome.does.local':
    'Усе відбувається на цьому комп’ютері. Ніщо нікуди не надсилається, облікового запису немає.',
  'welcome.does.leaves': 'Сторінки про інше він оминає.',
  'welcome.does.languages':
    'Він читає англійською, українською, російською, турецькою, німецькою, французькою та іспанською.',
  'welcome.doesNot': 'Чого він не робить',
  'welcome.doesNot.judge': 'Він ніколи не каже, що сторінка помиляється, і не оцінює видань. Вирішуєте ви.',
  'welcome.doesNot.complete':
    'Він знає не все. Фрагмент без позначки може бути і точним, і ні: у записах про це не йдеться або формулювання не розпізнано.',
  'welcome.doesNot.change': 'Він нічого не змінює на сторінці.',
  'welcome.sites': 'Де він читає сам',
  'welcome.sites.listed': {
    one: 'На {count} новинному сайті зі списку. Будь-який із них можна вимкнути.',
    few: 'На {count} новинних сайтах зі списку. Будь-який із них можна вимкнути.',
    many: 'На {count} новинних сайтах зі списку. Будь-який із них можна вимкнути.',
    other: 'На {count} новинного сайту зі списку. Будь-який із них можна вимкнути.',
  },
  'welcome.sites.listed.missing': {
    one: 'На {count} новинному сайті зі списку — щойно ви дозволите.',
    few: 'На {count} новинних сайтах зі списку — щойно ви дозволите.',
    many: 'На {count} новинних сайтах зі списку — щойно ви дозволите.',
    other: 'На {count} новинного сайту зі списку — щойно ви дозволите.',
  },
  'welcome.sites.every': 'На всіх сайтах, якщо хочете: так само лише заголовок і перші слова, але всюди.',
  'welcome.sites.every.on': 'На всіх сайтах: ви це дозволили.',
  'welcome.sites.click': 'Деінде він чекає: натисніть його кнопку, і він прочитає сторінку один раз.',
  'welcome.pin.chrome':
    'Щоб кнопка була під рукою, натисніть на панелі інструментів шматочок пазла, а тоді шпильку біля Second Source.',
  'welcome.pin.firefox':
    'Щоб кнопка була під рукою, натисніть на панелі інструментів шматочок пазла, а тоді шестерню біля Second Source і виберіть «Закріпити на панелі інструментів».',
  'welcome.options': 'Усі налаштування',
};
