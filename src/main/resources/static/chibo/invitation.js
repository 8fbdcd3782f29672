'use strict';
// What a mail lets in by stands behind the "#" of its link: it is sent as a form, and stays in no address.
(() => {
  const [, login, code] = location.hash.match(/^#([a-z0-9]+)\.([a-z0-9]+)$/) ?? [];
  if (!code) return;
  history.replaceState(null, '', location.pathname);
  document.getElementById('login').value = login;
  document.getElementById('code').value = code;
  document.getElementById('invitation').submit();
})();
