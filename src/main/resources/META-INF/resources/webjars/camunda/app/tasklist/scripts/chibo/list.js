// One box to find tasks, and an order in words, above the list; also what comes next of the same kind. What is typed may be a
// name: it goes in the body of the question, and stays in this window, for this person.
const ORDERS = { DUE: 'Hạn gần nhất', NEWEST: 'Mới nhận', PERSON: 'Theo tên người', CASE: 'Theo số hồ sơ', TASK: 'Theo tên việc' };
const KEPT_TEXT = 'chibo-sought';
const KEPT_ORDERS = 'chibo-orders';
const PAUSE = 400;
/** No word has them, and the engine, which tries each text as a day first, would read a quoted one as none at all. */
const SIGNS = /["\\]+/g;
/** Camunda's buttons above the columns have a sign only. */
const BUTTONS = { '.region-toggle[data-region=filters]': 'Thu lại hoặc mở cột các danh sách',
  '.region-toggle[data-region=list]': 'Thu lại hoặc mở cột các nhiệm vụ',
  '.region-toggle[data-region=task]': 'Thu lại hoặc mở cột nhiệm vụ đang mở',
  '.maximize': 'Chỉ xem nhiệm vụ đang mở', '.reset-regions': 'Xem lại cả ba cột' };

let tasklist;
let person;
let text = '';
let counted;
let open;

const kept = (storage, name) => {
  try {
    return JSON.parse(storage.getItem(name)) ?? {};
  } catch {
    return {};
  }
};
const order = filter => kept(localStorage, KEPT_ORDERS)[filter] ?? 'DUE';
const wanted = (filter, kind) => Object.entries({ order: order(filter), text, kind }).filter(([, value]) => value)
  .map(([name, value]) => ({ name: 'chibo:' + name, operator: 'eq', value }));

window.chiboLists = {
  /** What Tasklist offers us, once it knows who is there. */
  serve(offered, login) {
    tasklist = offered;
    person = login;
    const typed = kept(sessionStorage, KEPT_TEXT);
    if (typed.person === login) {
      text = typed.text;
    } else {
      sessionStorage.removeItem(KEPT_TEXT);
    }
    open?.();
  },
  wanted: filter => wanted(filter),
  shown({ count }) {
    counted = count;
    open?.();
  },
  /** The first task of that kind in the list that one is in, as it is searched and put in order, and how many there are. */
  ofKind(kind) {
    const filter = tasklist.filter();
    return new Promise((resolve, reject) => tasklist.tasks(
      { id: filter, firstResult: 0, maxResults: 1, active: true, taskVariables: wanted(filter, kind) },
      (fault, { count, _embedded } = {}) => fault ? reject(fault) : resolve({ count, task: _embedded?.task?.[0] })));
  }
};

const words = typed => typed.replace(SIGNS, ' ').trim();

const find = typed => {
  if (typed !== text) {
    text = typed;
    sessionStorage.setItem(KEPT_TEXT, JSON.stringify({ person, text }));
    counted = undefined;
    tasklist.again();
  }
};

document.addEventListener('click', ({ target }) => {
  if (target.closest('.chibo-reload')) {
    window.location.reload();
  }
});

const made = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const said = line => {
  document.body.classList.toggle('chibo-found-nothing', Boolean(text) && counted === 0);
  if (!text || counted === undefined) {
    line.replaceChildren();
  } else if (counted) {
    line.replaceChildren(`Tìm thấy ${counted} việc trong danh sách này.`);
  } else {
    line.replaceChildren(`Không có việc nào trong danh sách này có đủ các từ “${text}”. Đồng chí hãy gõ ít từ hơn, hoặc `
      + 'chọn danh sách “Việc cần làm”. Việc đã xong thì sang trang ', made('a', { href: '/cases' }, 'Tìm lại hồ sơ'), '.');
  }
};

export default {
  id: 'chibo-list',
  pluginPoint: 'tasklist.list',
  priority: 100,
  render: node => {
    const field = made('input', { type: 'search', id: 'chibo-sought', maxLength: 100, autocomplete: 'off',
      placeholder: 'Tên, số hồ sơ, chi bộ' });
    const clear = made('button', { type: 'button', className: 'btn btn-default' }, 'Xóa chữ');
    const orders = made('select', { id: 'chibo-order' },
      ...Object.entries(ORDERS).map(([value, label]) => made('option', { value }, label)));
    const line = made('p', { className: 'chibo-said' });
    line.setAttribute('role', 'status');
    const box = made('form', { className: 'chibo-search' },
      made('label', { htmlFor: field.id }, 'Tìm việc'), made('div', {}, field, clear),
      made('label', { htmlFor: orders.id }, 'Sắp xếp'), orders, line);
    box.setAttribute('role', 'search');

    let timer;
    field.addEventListener('input', () => {
      clear.hidden = !field.value;
      clearTimeout(timer);
      timer = setTimeout(() => find(words(field.value)), PAUSE);
    });
    box.addEventListener('submit', event => {
      event.preventDefault();
      clearTimeout(timer);
      find(words(field.value));
    });
    clear.addEventListener('click', () => {
      clearTimeout(timer);
      field.value = '';
      find('');
      field.focus();
    });
    orders.addEventListener('change', () => {
      localStorage.setItem(KEPT_ORDERS, JSON.stringify({ ...kept(localStorage, KEPT_ORDERS), [tasklist.filter()]: orders.value }));
      tasklist.again();
    });
    open = () => {
      if (document.activeElement !== field) {
        field.value = text;
      }
      if (tasklist?.filter()) {
        orders.value = order(tasklist.filter());
      }
      clear.hidden = !field.value;
      said(line);
    };
    node.append(box);
    Object.entries(BUTTONS).forEach(([button, title]) => Object.assign(document.querySelector(button) ?? {}, { title, ariaLabel: title }));
    open();
  }
};
