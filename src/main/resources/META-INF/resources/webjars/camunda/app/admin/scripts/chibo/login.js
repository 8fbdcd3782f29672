// The application has one login page; the webapp's own would lead nowhere.
const toLoginPage = () => {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign('/login');
  }
};
window.addEventListener('hashchange', toLoginPage);
toLoginPage();
