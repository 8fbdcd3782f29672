const { default: fetchWords } = await import('/chibo/words.js' + new URL(import.meta.url).search);

await fetchWords(import.meta.url);

export default {
  app: { name: 'Chi Bộ', vendor: ' ' },
  customScripts: ['../../../chibo/webapps.js', '../../../chibo/session.js', '../../../chibo/attaching.js',
    'scripts/chibo/home.js', 'scripts/chibo/drafts.js',
    'scripts/chibo/columns.js', 'scripts/chibo/list.js', 'scripts/chibo/beside.js', 'scripts/chibo/cards.js',
    'scripts/chibo/taken.js', 'scripts/chibo/case.js', 'scripts/chibo/start.js', 'scripts/chibo/others.js'],
  disableWelcomeMessage: true,
  // Vietnamese for everybody, whatever the browser speaks
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' }
};
