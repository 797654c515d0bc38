/** The words of the options and of the first page after installing, in English. */
export const en = {
  'options.open': 'Options',
  'options.page': 'Options – {product}',
  'options.parts': 'Parts of this page',
  'options.error': 'That did not work. Nothing was changed.',

  // Language and colours.
  'options.looks': 'Language and theme',
  'options.language': 'Language',
  'options.language.browser': 'As the browser ({language})',
  'options.language.said': 'The language was changed.',
  'options.theme': 'Theme',
  'options.theme.system': 'As the system',
  'options.theme.light': 'Light',
  'options.theme.dark': 'Dark',

  // Marks.
  'options.marks': 'Marks on the page',
  'options.marks.density': 'What is marked',
  'options.marks.density.all': 'All passages that the record knows',
  'options.marks.density.differs': 'Only passages that differ from the record',
  'options.marks.density.none': 'Nothing: only the number on the button',
  'options.marks.density.hint':
    'The number, the window under the button and the side panel always tell of all passages, and lead to them.',
  'options.marks.style': 'How it is marked',
  'options.marks.style.line': 'Line',
  'options.marks.style.tint': 'Line and tint',
  'options.marks.style.thin': 'Fine line',
  'options.marks.sample': 'How it looks',
  'options.marks.sample.agrees': 'This passage agrees with the record.',
  'options.marks.sample.differs': 'This passage differs from the record.',
  'options.marks.sample.unmarked': 'This one is not marked.',
  'options.toolbar': 'Offer a toolbar for notes when something is selected',
  'options.toolbar.hint': 'Without it, the menu of the right mouse button and the keyboard still make notes.',

  // Sites.
  'options.sites': 'Sites',
  'options.sites.everywhere': 'On every site',
  'options.sites.everywhere.on':
    'Second Source looks by itself at every page you open. Where a page is not about an event of the record it looks no further.',
  'options.sites.everywhere.off':
    'Second Source looks by itself at the listed sites and at those you added. Elsewhere it waits for a click on its button.',
  'options.sites.everywhere.allow': 'Allow on every site',
  'options.sites.everywhere.back': 'Take the permission back',
  'options.sites.prompt': 'Your browser asks before anything is changed.',
  'options.sites.given': 'Access was given.',
  'options.sites.refused': 'Access was not given. Nothing has changed.',
  'options.sites.taken': 'Access was taken back.',
  'options.sites.listed': { one: 'Listed: {count} site', other: 'Listed: {count} sites' },
  'options.sites.listed.hint':
    'News sites on which Second Source looks by itself. Being on the list is no praise, and being left out is no blame.',
  'options.sites.listed.missing':
    'The browser does not let Second Source look at all of the listed sites by itself.',
  'options.sites.listed.allow': 'Allow on the listed sites',
  'options.sites.search': 'Search by name or address',
  'options.sites.group': 'Grouping',
  'options.sites.group.lang': 'By language',
  'options.sites.group.country': 'By country',
  'options.sites.group.none': 'No single country',
  'options.sites.count': { one: '{count} site', other: '{count} sites' },
  'options.sites.count.off': { one: '{count} switched off', other: '{count} switched off' },
  'options.sites.found': { one: '{count} site found', other: '{count} sites found' },
  'options.sites.none': 'No site fits.',
  'options.sites.group.off': 'Switch all off: {group}',
  'options.sites.group.on': 'Switch all on: {group}',
  'options.sites.all.off': 'Switch all off',
  'options.sites.all.on': 'Switch all on',
  'options.sites.added': 'Added by you',
  'options.sites.added.none': 'None yet.',
  'options.sites.add': 'Add a site',
  'options.sites.add.label': 'Address of the site',
  'options.sites.add.wrong': 'That is no address of a site. Write it like this: news.example',
  'options.sites.add.known': '{host} is looked at already.',
  'options.sites.remove': 'Remove',
  'options.sites.remove.said': 'Remove {host}',
  'options.sites.off': 'Switched off',
  'options.sites.off.none': 'No site is switched off.',
  'options.sites.off.on': 'Switch on',
  'options.sites.off.on.said': 'Switch {host} on',
  'options.sites.off.done': { one: '{count} site switched off.', other: '{count} sites switched off.' },
  'options.sites.on.done': { one: '{count} site switched on.', other: '{count} sites switched on.' },

  // Keys.
  'options.keys': 'Keyboard',
  'options.keys.what': 'What it does',
  'options.keys.key': 'Keys',
  'options.keys.none': 'not set',
  'options.keys.change': 'Change in the browser',
  'options.keys.hint': 'The browser keeps the keys, and hands them to one extension only.',
  'options.keys.firefox':
    'To change them in Firefox: open Add-ons and themes, press the cog wheel, and choose Manage Extension Shortcuts.',
  'options.keys.keyword':
    'In the address bar: type src and a space, then words of a fact or of one of your notes.',
  'options.keys.next-mark': 'Go to the next mark',
  'options.keys.previous-mark': 'Go to the previous mark',
  'options.keys.toggle-site': 'Switch off or on for the site in front',
  'options.keys.add-note': 'Make a note on what is selected',
  'options.keys.open-panel': 'Open the side panel',
  'options.keys._execute_action': 'Open the window under the button',

  // What is kept.
  'options.data': 'Your data',
  'options.data.notes': 'Notes',
  'options.data.pages': 'Pages with notes',
  'options.data.bin': 'In the bin',
  'options.data.used': 'Space used',
  'options.data.used.with': '{size}, the record included',
  'options.data.used.unknown': 'The browser does not tell.',
  'options.data.record': 'Record',
  'options.data.record.version': 'Version {version}',
  'options.data.record.facts': { one: '{count} fact', other: '{count} facts' },
  'options.data.record.sources': { one: '{count} source', other: '{count} sources' },
  'options.data.product': 'Extension',
  'options.data.none': 'The browser keeps no notes for the extension at the moment.',
  'options.data.notebook': 'Open the notebook',
  'options.data.export': 'Export all notes',
  'options.data.import': 'Import notes',
  'options.data.articles': 'Articles kept for comparing',
  'options.data.erase': 'Erase everything…',
  'options.data.erase.title': 'Erase everything?',
  'options.data.erase.what': {
    one: '{count} note goes for good, and so do the bin, drafts, hidden facts, your options and the sites you added.',
    other:
      '{count} notes go for good, and so do the bin, drafts, hidden facts, your options and the sites you added.',
  },
  'options.data.erase.backup': 'There is no way back. A full backup can be brought in again later.',
  'options.data.erase.sure': 'I have what I need. Erase it all.',
  'options.data.erase.do': 'Erase everything',
  'options.data.erase.not': 'Keep everything',
  'options.data.erase.done': 'Everything was erased. Second Source is as it was when it was installed.',

  // Private windows and other computers.
  'options.private': 'Private windows',
  'options.private.on':
    'Second Source works in private windows, too. Notes you make there are kept in your notebook like all others, also after the window is closed.',
  'options.private.off':
    'Second Source sees nothing of private windows. If you allow it there, notes made in them are kept in your notebook like all others, also after the window is closed.',
  'options.private.change': 'Change in the browser',
  'options.private.firefox':
    'To change it in Firefox: open Add-ons and themes, choose Second Source, and look for Run in Private Windows.',
  'options.sync': 'Other computers',
  'options.sync.none':
    'There is no synchronisation: nothing leaves this computer, and notes go to another one only as a file that you export and import.',

  // The first page.
  'welcome.page': 'Welcome to Second Source',
  'welcome.title': 'A second source beside every first one',
  'welcome.lead':
    'Second Source knows a record of facts about the talks in Istanbul between Russia and Ukraine. When you open an article about them, it lays the record beside the text.',
  'welcome.mark.title': 'It marks passages',
  'welcome.mark': 'A solid line: the passage agrees with the record. A wavy line: it differs from it.',
  'welcome.card.title': 'It shows the sources',
  'welcome.card':
    'A click on a mark opens a card: the fact, how firm it is, who reported it and when, and where the reports part.',
  'welcome.note.title': 'It keeps your notes',
  'welcome.note':
    'Select a passage anywhere and highlight it or write to it. The note is there when you come back, and in your notebook.',
  'welcome.does': 'What it does',
  'welcome.does.local':
    'Everything happens on this computer. Nothing is sent anywhere, and there is no account.',
  'welcome.does.leaves': 'It passes over pages that are about something else.',
  'welcome.does.languages': 'It reads English, Ukrainian, Russian, Turkish, German, French and Spanish.',
  'welcome.doesNot': 'What it does not do',
  'welcome.doesNot.judge': 'It never says that a page is wrong, and it rates no outlet. You decide.',
  'welcome.doesNot.complete':
    'It does not know everything. A passage without a mark may be right or not: the record does not speak of it, or the wording was not recognised.',
  'welcome.doesNot.change': 'It changes nothing on the page.',
  'welcome.sites': 'Where it looks by itself',
  'welcome.sites.listed': {
    one: 'On {count} listed news site. You can switch off any of them.',
    other: 'On {count} listed news sites. You can switch off any of them.',
  },
  'welcome.sites.listed.missing': {
    one: 'On {count} listed news site, once you allow it.',
    other: 'On {count} listed news sites, once you allow it.',
  },
  'welcome.sites.every': 'On every site, if you like: the same look at title and first words, everywhere.',
  'welcome.sites.every.on': 'On every site: you have allowed it.',
  'welcome.sites.click': 'Anywhere else it waits: a click on its button has the page read once.',
  'welcome.pin.chrome':
    'To have the button at hand: press the puzzle piece in the toolbar, then the pin beside Second Source.',
  'welcome.pin.firefox':
    'To have the button at hand: press the puzzle piece in the toolbar, then the cog wheel beside Second Source, and choose Pin to Toolbar.',
  'welcome.options': 'All options',
} as const;
