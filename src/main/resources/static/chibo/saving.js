'use strict';
// Forms that save themselves as one types, and parts of a page that are fetched when somebody opens them.

const saving = (() => {
  const meta = name => document.querySelector(`meta[name=${name}]`).content;
  const states = new WeakMap();
  const unsaved = new Set();
  const stateOf = form => {
    if (!states.has(form)) states.set(form, {timer: null, busy: false, again: false});
    return states.get(form);
  };

  function say(form, text, bad, reload) {
    const line = form.querySelector('.saved');
    line.textContent = text;
    line.classList.toggle('late', Boolean(bad));
    if (reload) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'small';
      button.textContent = 'Tải lại';
      button.addEventListener('click', () => { unsaved.clear(); location.reload(); });
      line.append(' ', button);
    }
  }

  const isDay = field => field.classList.contains('day');
  const iso = day => [day.getFullYear(), day.getMonth() + 1, day.getDate()].map(part => String(part).padStart(2, '0')).join('-');

  function isNone(field) {
    const text = field.value.trim();
    return isDay(field) ? text !== '' && !chiboTyped.day(text)
      : field.inputMode === 'numeric' && !/^\d{0,6}$/.test(text) || field.validity.badInput;
  }

  function valueOf(field, typed = field.value) {
    if (field.type === 'checkbox') return field.checked;
    const text = typed.trim();
    if (text === '') return null;
    if (isDay(field)) return iso(chiboTyped.day(text));
    return field.inputMode === 'numeric' ? Number(text) : text;
  }

  // what cannot be read leaves what was saved before as it is, and does not hold up the others
  const lastRead = new WeakMap();
  const remembered = field => lastRead.has(field) ? lastRead.get(field) : valueOf(field, field.defaultValue);
  function sheetOf(form) {
    const sheet = {};
    let wrong = false;
    for (const field of form.elements) {
      if (!field.name) continue;
      const none = isNone(field);
      field.setAttribute('aria-invalid', none);
      wrong ||= none;
      const value = none ? remembered(field) : valueOf(field);
      lastRead.set(field, value);
      const [group, key] = field.name.split('.');
      if (!key) {
        sheet[group] = value;
      } else {
        sheet[group] ??= {};
        if (value !== null) sheet[group][key] = value;
      }
    }
    return {sheet, wrong};
  }

  async function send(form) {
    const state = stateOf(form);
    clearTimeout(state.timer);
    if (state.busy) {
      state.again = true;
      return;
    }
    const {sheet, wrong} = sheetOf(form);
    state.busy = true;
    state.again = false;
    say(form, 'Đang lưu…');
    try {
      const answer = await post(form.dataset.save, {seen: form.dataset.seen || null, sheet});
      if (!answer.ok) {
        if (answer.status >= 500) throw new Error();
        say(form, (await answer.json()).message, true, true);
      } else {
        accept(form, await answer.json(), state.again, wrong);
      }
    } catch (unreachable) {
      say(form, 'Chưa lưu được, hãy kiểm tra kết nối; hệ thống tự thử lại.', true);
      state.timer = setTimeout(() => send(form), 5000);
    }
    state.busy = false;
    if (state.again) await send(form);
  }

  function accept(form, answer, again, wrong) {
    for (const same of document.querySelectorAll(`form[data-save="${form.dataset.save}"]`)) {
      same.dataset.seen = answer.seen;
      if (same !== form) copy(form, same);
    }
    if (!again) {
      if (!wrong) unsaved.delete(form);
      const time = new Date(answer.seen).toLocaleTimeString('vi-VN',
        {timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit'});
      const rest = wrong ? '. Chưa lưu ô viền đỏ: phải là số nguyên, hoặc ngày có thật; hãy ghi lại.'
        : answer.fault ? '; còn phải sửa chỗ báo đỏ.' : '';
      say(form, `Đã lưu lúc ${time}${rest}`, rest);
    }
    form.dispatchEvent(new CustomEvent('saved', {bubbles: true, detail: answer}));
  }

  function copy(from, to) {
    for (const field of from.elements) {
      if (field.name) to.elements[field.name].value = field.value;
    }
  }

  const once = (address, body) => fetch(address, {method: 'POST', redirect: 'error', body: JSON.stringify(body), headers: {
    'Content-Type': 'application/json', 'Accept': 'application/json', [meta('_csrf_header')]: meta('_csrf')}});

  /** Waits for the login if nobody is logged in any more, and goes on with the token of the session that there is then. */
  async function post(address, body) {
    const answer = await once(address, body);
    if (answer.status !== 401 && answer.status !== 403) return answer;
    const session = await chiboSession.now() ?? await chiboSession.again(chiboSession.own, false);
    if (session.person !== chiboSession.own) {
      location.assign('/');
      throw new Error();
    }
    document.querySelector('meta[name=_csrf]').content = session.token;
    return once(address, body);
  }

  async function load(details) {
    if (details.dataset.loaded) return;
    details.dataset.loaded = 'yes';
    const place = details.querySelector('.loaded');
    try {
      const ask = () => fetch(details.dataset.load, {redirect: 'error', headers: {'X-Requested-With': 'fetch'}});
      let answer = await ask();
      if (answer.status === 401) {
        await chiboSession.again(chiboSession.own, true);
        answer = await ask();
      }
      if (!answer.ok) throw new Error();
      place.innerHTML = await answer.text();
      details.dispatchEvent(new CustomEvent('loaded', {bubbles: true}));
    } catch (unreachable) {
      delete details.dataset.loaded;
      place.textContent = 'Chưa mở được; hãy kiểm tra kết nối, đóng lại rồi mở lần nữa.';
    }
  }

  document.addEventListener('input', typed => {
    const form = typed.target.closest('form[data-save]');
    if (!form) return;
    unsaved.add(form);
    clearTimeout(stateOf(form).timer);
    stateOf(form).timer = setTimeout(() => send(form), 700);
  });
  document.addEventListener('submit', async submitted => {
    const form = submitted.target;
    if (form.dataset.save) {
      submitted.preventDefault();
      await send(form);
    } else if (unsaved.size > 0) {
      submitted.preventDefault();
      await Promise.all([...unsaved].map(send));
      if (unsaved.size === 0) form.submit();
    }
  });
  // toggle does not bubble
  document.addEventListener('toggle', toggled => {
    if (toggled.target.open && toggled.target.dataset.load) load(toggled.target);
  }, true);
  window.addEventListener('beforeunload', leaving => {
    if (unsaved.size > 0) leaving.preventDefault();
  });

  return {post};
})();
