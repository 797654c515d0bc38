import type { OptionsWords } from './en.ts';

/** Russian for the options and the first page. */
export const ru: OptionsWords = {
  'options.open': 'Настройки',
  'options.page': 'Настройки — {product}',
  'options.parts': 'Разделы этой страницы',
  'options.error': 'Не получилось. Ничего не изменено.',

  // Language and colours.
  'options.looks': 'Язык и тема',
  'options.language': 'Язык',
  'options.language.browser': 'Как в браузере ({language})',
  'options.language.said': 'Язык изменён.',
  'options.theme': 'Тема',
  'options.theme.system': 'Как в системе',
  'options.theme.light': 'Светлая',
  'options.theme.dark': 'Тёмная',

  // Marks.
  'options.marks': 'Пометки на странице',
  'options.marks.density': 'Что помечать',
  'options.marks.density.all': 'Все фрагменты, о которых есть записи',
  'options.marks.density.differs': 'Только фрагменты, которые расходятся с записями',
  'options.marks.density.none': 'Ничего: только число на кнопке',
  'options.marks.density.hint':
    'Число, окно под кнопкой и боковая панель всегда учитывают все фрагменты и ведут к ним.',
  'options.marks.style': 'Как помечать',
  'options.marks.style.line': 'Линия',
  'options.marks.style.tint': 'Линия и фон',
  'options.marks.style.thin': 'Тонкая линия',
  'options.marks.sample': 'Как это выглядит',
  'options.marks.sample.agrees': 'Этот фрагмент совпадает с записями.',
  'options.marks.sample.differs': 'Этот фрагмент расходится с записями.',
  'options.marks.sample.unmarked': 'Этот не помечен.',
  'options.toolbar': 'Предлагать панель для заметок, когда что-то выделено',
  'options.toolbar.hint': 'Без неё заметки можно делать через контекстное меню и с клавиатуры.',

  // Sites.
  'options.sites': 'Сайты',
  'options.sites.everywhere': 'На всех сайтах',
  'options.sites.everywhere.on':
    'Second Source сам просматривает каждую страницу, которую вы открываете. Если она не о событии из записей, дальше он не читает.',
  'options.sites.everywhere.off':
    'Second Source сам просматривает сайты из списка и те, которые вы добавили. На остальных он ждёт, пока вы нажмёте его кнопку.',
  'options.sites.everywhere.allow': 'Разрешить на всех сайтах',
  'options.sites.everywhere.back': 'Отозвать разрешение',
  'options.sites.prompt': 'Прежде чем что-то изменится, браузер спросит вас.',
  'options.sites.given': 'Доступ предоставлен.',
  'options.sites.refused': 'Доступ не предоставлен. Ничего не изменилось.',
  'options.sites.taken': 'Доступ отозван.',
  'options.sites.listed': {
    one: 'В списке: {count} сайт',
    few: 'В списке: {count} сайта',
    many: 'В списке: {count} сайтов',
    other: 'В списке: {count} сайта',
  },
  'options.sites.listed.hint':
    'Новостные сайты, которые Second Source просматривает сам. Быть в списке — не похвала, не быть в нём — не упрёк.',
  'options.sites.listed.missing': 'Браузер не даёт Second Source самому просматривать все сайты из списка.',
  'options.sites.listed.allow': 'Разрешить на сайтах из списка',
  'options.sites.search': 'Искать по названию или адресу',
  'options.sites.group': 'Группировка',
  'options.sites.group.lang': 'По языку',
  'options.sites.group.country': 'По стране',
  'options.sites.group.none': 'Без определённой страны',
  'options.sites.count': {
    one: '{count} сайт',
    few: '{count} сайта',
    many: '{count} сайтов',
    other: '{count} сайта',
  },
  'options.sites.count.off': {
    one: '{count} выключен',
    few: '{count} выключено',
    many: '{count} выключено',
    other: '{count} выключено',
  },
  'options.sites.found': {
    one: 'Найден {count} сайт',
    few: 'Найдено {count} сайта',
    many: 'Найдено {count} сайтов',
    other: 'Найдено {count} сайта',
  },
  'options.sites.none': 'Ничего не найдено.',
  'options.sites.group.off': 'Выключить все: {group}',
  'options.sites.group.on': 'Включить все: {group}',
  'options.sites.all.off': 'Выключить все',
  'options.sites.all.on': 'Включить все',
  'options.sites.added': 'Добавленные вами',
  'options.sites.added.none': 'Пока ни одного.',
  'options.sites.add': 'Добавить сайт',
  'options.sites.add.label': 'Адрес сайта',
  'options.sites.add.wrong': 'Это не адрес сайта. Напишите его так: news.example',
  'options.sites.add.known': 'Сайт {host} уже просматривается.',
  'options.sites.remove': 'Убрать',
  'options.sites.remove.said': 'Убрать {host}',
  'options.sites.off': 'Выключенные',
  'options.sites.off.none': 'Ни один сайт не выключен.',
  'options.sites.off.on': 'Включить',
  'options.sites.off.on.said': 'Включить на {host}',
  'options.sites.off.done': {
    one: 'Выключено на {count} сайте.',
    few: 'Выключено на {count} сайтах.',
    many: 'Выключено на {count} сайтах.',
    other: 'Выключено на {count} сайта.',
  },
  'options.sites.on.done': {
    one: 'Включено на {count} сайте.',
    few: 'Включено на {count} сайтах.',
    many: 'Включено на {count} сайтах.',
    other: 'Включено на {count} сайта.',
  },

  // Keys.
  'options.keys': 'Клавиатура',
  'options.keys.what': 'Действие',
  'options.keys.key': 'Клавиши',
  'options.keys.none': 'не задано',
  'options.keys.change': 'Изменить в браузере',
  'options.keys.hint': 'Сочетания клавиш хранит браузер и каждое отдаёт только одному расширению.',
  'options.keys.firefox':
    'Чтобы изменить их в Firefox, откройте «Дополнения и темы», нажмите шестерёнку и выберите «Управление горячими клавишами расширений».',
  'options.keys.keyword':
    'В адресной строке: введите src и пробел, а затем слова из факта или из вашей заметки.',
  'options.keys.next-mark': 'Перейти к следующей пометке',
  'options.keys.previous-mark': 'Перейти к предыдущей пометке',
  'options.keys.toggle-site': 'Выключить или включить для открытого сайта',
  'options.keys.add-note': 'Сделать заметку к выделенному',
  'options.keys.open-panel': 'Открыть боковую панель',
  'options.keys._execute_action': 'Открыть окно под кнопкой',

  // What is kept.
  'options.data': 'Ваши данные',
  'options.data.notes': 'Заметки',
  'options.data.pages': 'Страницы с заметками',
  'options.data.bin': 'В корзине',
  'options.data.used': 'Занято места',
  'options.data.used.with': '{size}, вместе с записями',
  'options.data.used.unknown': 'Браузер этого не сообщает.',
  'options.data.record': 'Записи',
  'options.data.record.version': 'Версия {version}',
  'options.data.record.facts': {
    one: '{count} факт',
    few: '{count} факта',
    many: '{count} фактов',
    other: '{count} факта',
  },
  'options.data.record.sources': {
    one: '{count} источник',
    few: '{count} источника',
    many: '{count} источников',
    other: '{count} источника',
  },
  'options.data.product': 'Расширение',
  'options.data.none': 'Сейчас браузер не хранит заметок для расширения.',
  'options.data.notebook': 'Открыть заметки',
  'options.data.export': 'Экспортировать все заметки',
  'options.data.import': 'Импортировать заметки',
  'options.data.articles': 'Статьи, сохранённые для сравнения',
  'options.data.erase': 'Стереть всё…',
  'options.data.erase.title': 'Стереть всё?',
  'options.data.erase.what': {
    one: 'Навсегда исчезнет {count} заметка, а также корзина, черновики, скрытые факты, ваши настройки и добавленные вами сайты.',
    few: 'Навсегда исчезнут {count} заметки, а также корзина, черновики, скрытые факты, ваши настройки и добавленные вами сайты.',
    many: 'Навсегда исчезнут {count} заметок, а также корзина, черновики, скрытые факты, ваши настройки и добавленные вами сайты.',
    other:
      'Навсегда исчезнут {count} заметки, а также корзина, черновики, скрытые факты, ваши настройки и добавленные вами сайты.',
  },
  'options.data.erase.backup': 'Вернуть это будет нельзя. Полную резервную копию можно импортировать позже.',
  'options.data.erase.sure': 'Всё нужное у меня есть. Стереть всё.',
  'options.data.erase.do': 'Стереть всё',
  'options.data.erase.not': 'Оставить всё',
  'options.data.erase.done': 'Всё стёрто. Second Source такой, каким был сразу после установки.',

  // Private windows and other computers.
  'options.private': 'Приватные окна',
  'options.private.on':
    'Second Source работает и в приватных окнах. Сделанные там заметки хранятся среди ваших заметок, как и остальные, — также после закрытия окна.',
  'options.private.off':
    'Приватных окон Second Source не видит. Если разрешить ему там работать, сделанные в них заметки будут храниться среди ваших заметок, как и остальные, — также после закрытия окна.',
  'options.private.change': 'Изменить в браузере',
  'options.private.firefox':
    'Чтобы изменить это в Firefox, откройте «Дополнения и темы», выберите Second Source и найдите «Запуск в приватных окнах».',
  'options.sync': 'Другие компьютеры',
  'options.sync.none':
    'Синхронизации нет: ничто не покидает этот компьютер, а на другой заметки попадают только файлом, который вы экспортируете и импортируете.',

  // The first page.
  'welcome.page': 'Добро пожаловать в Second Source',
  'welcome.title': 'Второй источник рядом с первым',
  'welcome.lead':
    'В Second Source записаны факты о переговорах России и Украины в Стамбуле. Когда вы открываете статью о них, он показывает записи рядом с текстом.',
  'welcome.mark.title': 'Помечает фрагменты',
  'welcome.mark': 'Сплошная линия: фрагмент совпадает с записями. Волнистая линия: расходится с ними.',
  'welcome.card.title': 'Показывает источники',
  'welcome.card':
    'Нажмите на пометку, и откроется карточка: факт, насколько он твёрд, кто и когда о нём сообщил и в чём сообщения расходятся.',
  'welcome.note.title': 'Хранит ваши заметки',
  'welcome.note':
    'Выделите где угодно фрагмент, пометьте его цветом или напишите к нему несколько слов. Когда вы вернётесь, заметка будет на месте — и среди всех ваших заметок.',
  'welcome.does': 'Что он делает',
  'welcome.does.local':
    'Всё происходит на этом компьютере. Ничего никуда не отправляется, учётной записи нет.',
  'welcome.does.leaves': 'Страницы о другом он обходит стороной.',
  'welcome.does.languages':
    'Он читает на английском, украинском, русском, турецком, немецком, французском и испанском.',
  'welcome.doesNot': 'Чего он не делает',
  'welcome.doesNot.judge':
    'Он никогда не говорит, что страница ошибается, и не оценивает издания. Решаете вы.',
  'welcome.doesNot.complete':
    'Он знает не всё. Фрагмент без пометки может быть и точным, и нет: в записях об этом не говорится или формулировка не распознана.',
  'welcome.doesNot.change': 'Он ничего не меняет на странице.',
  'welcome.sites': 'Где он читает сам',
  'welcome.sites.listed': {
    one: 'На {count} новостном сайте из списка. Любой из них можно выключить.',
    few: 'На {count} новостных сайтах из списка. Любой из них можно выключить.',
    many: 'На {count} новостных сайтах из списка. Любой из них можно выключить.',
    other: 'На {count} новостного сайта из списка. Любой из них можно выключить.',
  },
  'welcome.sites.listed.missing': {
    one: 'На {count} новостном сайте из списка — как только вы разрешите.',
    few: 'На {count} новостных сайтах из списка — как только вы разрешите.',
    many: 'На {count} новостных сайтах из списка — как только вы разрешите.',
    other: 'На {count} новостного сайта из списка — как только вы разрешите.',
  },
  'welcome.sites.every': 'На всех сайтах, если хотите: так же только заголовок и первые слова, но везде.',
  'welcome.sites.every.on': 'На всех сайтах: вы это разрешили.',
  'welcome.sites.click': 'В остальных местах он ждёт: нажмите его кнопку, и он прочтёт страницу один раз.',
  'welcome.pin.chrome':
    'Чтобы кнопка была под рукой, нажмите на панели инструментов кусочек пазла, а затем булавку рядом с Second Source.',
  'welcome.pin.firefox':
    'Чтобы кнопка была под рукой, нажмите на панели инструментов кусочек пазла, а затем шестерёнку рядом с Second Source и выберите «Закрепить на панели инструментов».',
  'welcome.options': 'Все настройки',
};
