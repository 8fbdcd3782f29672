// For those who watch, a case is its number; ids of the engine are out of sight. The administrator, whose page does not say so,
// finds everything as it is.
const AN_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const say = (element, text) => {
  if (element && text && element.textContent.trim() !== text) {
    element.textContent = text;
  }
};

const rows = () => document.querySelectorAll('table.process-instances, table.called-process-instance').forEach(table => {
  const numbers = table.querySelector('thead th:last-child > span');
  say(table.querySelector('thead th:nth-child(2) > span'), numbers?.textContent.trim());
  table.querySelectorAll('tbody tr').forEach(row => {
    const number = row.querySelector('td.business-key')?.textContent.trim();
    const link = row.querySelector('td.instance-id a[href], td.called-process-instance a[href]');
    say(link, number);
    if (link?.title && number) {
      link.title = number;
    }
  });
});

// A failure names the case by its id only.
const failures = () => document.querySelectorAll('table.incidents-tab td.process-instance a[href]')
  .forEach(link => say(link, 'Xem hồ sơ'));

// From here one goes on to the page of the case
const CASE = /^[A-Z]+-\d{4}-\d+$/;

const open = () => {
  const place = document.querySelector('.process-information dd.business-key');
  const number = place?.textContent.trim();
  if (CASE.test(number) && !place.querySelector('a')) {
    const link = document.createElement('a');
    link.href = `/case/${number}`;
    link.textContent = number;
    place.replaceChildren(link);
  }
  document.querySelectorAll('.cam-breadcrumb .text').forEach(step => {
    if (AN_ID.test(step.textContent.trim())) {
      say(step, number);
    }
  });
};

// What is found by a key or a variable of the engine; the words are those of the labels.
const UNSOUGHT = ['Khóa', 'Mã bước', 'Dữ liệu'];

const searches = () => document.querySelectorAll('[cam-widget-search] .dropdown-menu li').forEach(condition => {
  condition.classList.toggle('chibo-unsought', UNSOUGHT.includes(condition.textContent.trim()));
});

// Places of the administrator's, and where those who watch find the same in their own words
const INSTEAD = { decision: '/rules', tasks: '/work' };

const place = () => {
  const [, word] = /^#\/(decision|tasks|repository|batch|migration|reports)/.exec(window.location.hash) ?? [];
  if (word) {
    window.location.replace(INSTEAD[word] ?? '#/processes');
  }
};

if (document.body.classList.contains('chibo-watches')) {
  new MutationObserver(() => {
    rows();
    failures();
    open();
    searches();
  }).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  window.addEventListener('hashchange', place);
  place();
}
