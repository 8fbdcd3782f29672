export default {
  app: { name: 'Chi Bộ', vendor: ' ' },
  customScripts: ['scripts/chibo/page.js', 'scripts/chibo/login.js'],
  disableWelcomeMessage: true,
  // Vietnamese for everybody, whatever the browser speaks
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' }
};
