// What Tasklist, Cockpit, Admin and Welcome have in common; no setting of theirs changes it.

// The application has one login page; the webapp's own would lead nowhere. Asked for anew, the page leads there, and back to where one was.
const toLoginPage = ({ oldURL }) => {
  if (window.location.hash.startsWith('#/login')) {
    window.history.replaceState(null, '', new URL(oldURL ?? '#/', window.location.href).hash || '#/');
    window.location.reload();
  }
};
window.addEventListener('hashchange', toLoginPage);
toLoginPage({});

// The language and the name of the page
document.documentElement.lang = 'vi';
const title = document.querySelector('head > title');
const ours = () => {
  if (title.textContent !== 'Chi Bộ') {
    title.textContent = 'Chi Bộ';
  }
};
new MutationObserver(ours).observe(title, { childList: true });
ours();

// People find their account on our page; the register says who they are.
document.addEventListener('click', event => {
  if (event.target.closest('.account .profile a')) {
    event.preventDefault();
    event.stopPropagation();
    window.location.assign('/account');
  }
}, true);

// What is said in no locale file: the names of the webapps, and what the buttons beside a drawing do.
const WEBAPPS = { Tasklist: 'Danh sách nhiệm vụ', Cockpit: 'Theo dõi quy trình', Admin: 'Quản trị' };
const BUTTONS = { 'zoom in': 'Phóng to', 'zoom out': 'Thu nhỏ', 'reset zoom': 'Về cỡ vừa' };
new MutationObserver(() => {
  document.querySelectorAll('.app-switch li a').forEach(link => {
    const name = WEBAPPS[link.textContent.trim()];
    if (name) {
      link.textContent = name;
    }
  });
  document.querySelectorAll('.navbar-toggle .sr-only').forEach(word => {
    if (word.textContent.trim() === 'CAM_WIDGET_HEADER_TOGGLE_NAVIGATION') {
      word.textContent = 'Mở danh mục';
    }
  });
  document.querySelectorAll('.navigation button[title]').forEach(button => {
    if (BUTTONS[button.title]) {
      button.title = BUTTONS[button.title];
    }
  });
}).observe(document.body, { childList: true, subtree: true });

// The bar of our pages goes on in the webapps: the same menu, said by the server; it takes the place of the switch between webapps.
const bar = document.createElement('nav');
bar.className = 'chibo-menu';
bar.setAttribute('aria-label', 'Trình đơn');
fetch('/menu', {headers: {Accept: 'application/json'}}).then(answer => answer.ok ? answer.json() : []).then(links => {
  bar.append(...links.map(({address, words}) => {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = words;
    if (window.location.pathname.startsWith(address) && address !== '/') {
      link.setAttribute('aria-current', 'page');
    }
    return link;
  }));
}).catch(() => undefined);
new MutationObserver(() => {
  const mark = document.querySelector('[cam-widget-header] > .navbar-header');
  if (mark && mark.nextElementSibling !== bar) {
    mark.after(bar);
  }
}).observe(document.body, { childList: true, subtree: true });
