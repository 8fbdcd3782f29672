import fetchWords from '/chibo/words.js';

await fetchWords(import.meta.url);

export default {
  app: { name: 'Chi Bộ', vendor: ' ' },
  customScripts: ['../../../chibo/webapps.js'],
  disableWelcomeMessage: true,
  // Vietnamese for everybody, whatever the browser speaks
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' }
};
