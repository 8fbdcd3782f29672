// What the webapps' pages say of themselves before a script runs, and what no setting changes.
document.documentElement.lang = 'vi';
const title = document.querySelector('head > title');
const ours = () => {
  if (title.textContent !== 'Chi Bộ') {
    title.textContent = 'Chi Bộ';
  }
};
new MutationObserver(ours).observe(title, { childList: true });
ours();
