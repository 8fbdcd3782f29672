// What no setting changes: the language and the name of the page, and where people find their own account.
document.documentElement.lang = 'vi';
const title = document.querySelector('head > title');
const ours = () => {
  if (title.textContent !== 'Chi Bộ') {
    title.textContent = 'Chi Bộ';
  }
};
new MutationObserver(ours).observe(title, { childList: true });
ours();

document.addEventListener('click', event => {
  if (event.target.closest('.account .profile a')) {
    event.preventDefault();
    event.stopPropagation();
    window.location.assign('/account');
  }
}, true);
