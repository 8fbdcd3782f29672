export default {
  app: { name: 'Chi Bộ', vendor: ' ' },
  customScripts: ['scripts/chibo/login.js', 'scripts/chibo/home.js', 'scripts/chibo/drafts.js',
    'scripts/chibo/taken.js', 'scripts/chibo/case.js'],
  disableWelcomeMessage: true
};
