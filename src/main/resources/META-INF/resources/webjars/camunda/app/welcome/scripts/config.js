export default {
  app: { name: 'Chi Bộ', vendor: ' ' },
  customScripts: ['scripts/chibo/login.js'],
  disableWelcomeMessage: true
};
