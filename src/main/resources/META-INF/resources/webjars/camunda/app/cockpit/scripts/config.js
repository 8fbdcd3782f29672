const { default: fetchWords } = await import('/chibo/words.js' + new URL(import.meta.url).search);

await fetchWords(import.meta.url);

export default {
  app: { name: 'Chi Bộ', vendor: ' ' },
  customScripts: ['../../../chibo/webapps.js', 'scripts/chibo/watch.js'],
  disableWelcomeMessage: true,
  // Vietnamese for everybody, whatever the browser speaks
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' }
};
