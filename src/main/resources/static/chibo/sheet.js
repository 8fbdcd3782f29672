'use strict';
// The sheet of a meeting: each piece is saved by itself as one types. What could not be sent yet stays in the browser, by person, meeting
// and piece, survives that the page is closed, and is sent in the order in which it was typed. Where two people write the same, nothing
// is thrown away: what does not touch goes together, of the rest people choose, and what is not chosen is put aside.

// when all scripts have come: whose session it is says the one of the frame
document.addEventListener('DOMContentLoaded', () => {
  const sheet = document.getElementById('sheet');
  const address = new URL(sheet.action).pathname;
  const kept = chiboKept(chiboSession.own, sheet.dataset.case);
  const random = () => Array.from(crypto.getRandomValues(new Uint8Array(10)), one => (one % 36).toString(36)).join('');
  const page = random();
  const PAUSE = 600;
  const RETRY = 4000;
  const PATIENCE = 20000;

  const entries = new Map();
  const bases = new Map();
  let turn = 0;
  let timer;
  let sending = false;
  let stored = true;
  const [state, reload] = ['sheet-state', 'sheet-reload'].map(id => document.getElementById(id));

  const pieceOf = name => [...sheet.querySelectorAll('[data-piece]')].find(one => one.dataset.piece === name);
  const fieldsIn = box => [...box.elements].filter(field => field.name.startsWith(`${box.dataset.piece}.`) && !field.name.endsWith('.seen'));
  const keyOf = field => field.name.slice(field.name.lastIndexOf('.') + 1);

  function read(box) {
    const fields = {};
    for (const field of fieldsIn(box)) {
      const value = field.type === 'checkbox' ? (field.checked ? 'true' : '') : field.value;
      if (value.trim() !== '') fields[keyOf(field)] = value;
    }
    return fields;
  }

  function fill(box, fields) {
    for (const field of fieldsIn(box)) {
      const value = fields[keyOf(field)] ?? '';
      if (field.type === 'checkbox') field.checked = value === 'true'; else if (field.value !== value) field.value = value;
    }
  }

  function see(box, seen) {
    box.dataset.seen = seen ?? '';
    for (const field of box.elements) if (field.name.endsWith('.seen')) field.value = seen ?? '';
  }

  const same = (one, other) => JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

  const store = entry => { stored = kept.keep(entry); };

  // what was typed into a piece, before anything else happens to it
  function typed(box) {
    const before = entries.get(box.dataset.piece);
    const entry = {piece: box.dataset.piece, fields: read(box), base: before?.base ?? bases.get(box.dataset.piece) ?? {}, page, turn: ++turn,
      was: before?.was ?? {}, seen: box.dataset.seen || null, since: before?.since ?? Date.now(), conflict: before?.conflict};
    entries.set(entry.piece, entry);
    store(entry);
    clearTimeout(timer);
    timer = setTimeout(drain, PAUSE);
    say();
  }

  function say(text) {
    const waiting = [...entries.values()].filter(entry => !entry.conflict && !entry.refused).length;
    const asked = [...entries.values()].filter(entry => entry.conflict || entry.refused).length;
    state.textContent = asked > 0 ? `Có ${asked} chỗ cần đồng chí xem lại.` : text ?? (waiting > 0 ? 'Đang lưu…' : state.textContent);
    state.classList.toggle('late', asked > 0 || Boolean(text?.startsWith('Mất')));
  }

  const late = () => new Promise((done, fail) => setTimeout(() => fail(new Error('late')), PATIENCE));
  const post = (path, entry) => Promise.race([saving.post(`${address}/${path}`, {piece: entry.piece, fields: entry.fields, page: entry.page,
    turn: entry.turn, was: entry.was, seen: entry.seen}), late()]);

  async function drain() {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    try {
      for (;;) {
        const next = [...entries.values()].filter(entry => !entry.conflict && !entry.refused).sort((one, other) => one.since - other.since)[0];
        if (!next) break;
        await send(next);
      }
    } catch (unreachable) {
      const left = entries.size;
      say(stored ? `Mất kết nối: ${left} phần chưa gửi, vẫn giữ trong máy này; có mạng là tự gửi.`
        : `Mất kết nối: ${left} phần chưa gửi; đừng đóng trang này.`);
      timer = setTimeout(drain, RETRY);
    }
    sending = false;
  }

  async function send(entry) {
    const answer = await post('piece', entry);
    if (answer.status >= 500) throw new Error();
    const box = pieceOf(entry.piece);
    const newest = entries.get(entry.piece);
    if (answer.ok) {
      const saved = await answer.json();
      bases.set(entry.piece, entry.fields);
      see(box, saved.seen);
      kept.forget(entry);
      if (newest === entry) {
        entries.delete(entry.piece);
      } else {
        newest.seen = saved.seen;
        newest.base = entry.fields;
        store(newest);
      }
      clear(box);
      show(saved);
      return;
    }
    const told = await answer.json().catch(() => ({message: 'Chưa lưu được; hãy tải lại trang, những gì đã ghi vẫn còn.'}));
    if (answer.status === 409 && told.fields) {
      overtaken(box, newest, told);
    } else {
      newest.refused = true;
      ask(box, told.message, []);
    }
    say();
  }

  // both go on from the same: what only one has changed is as that one says
  function overtaken(box, entry, theirs) {
    const names = [...new Set([...Object.keys(entry.fields), ...Object.keys(entry.base), ...Object.keys(theirs.fields)])];
    const is = (fields, name) => fields[name] ?? '';
    const both = names.some(name => is(entry.fields, name) !== is(entry.base, name) && is(theirs.fields, name) !== is(entry.base, name)
      && is(theirs.fields, name) !== is(entry.fields, name));
    if (!both) {
      const merged = {...theirs.fields};
      for (const name of names) {
        if (is(entry.fields, name) !== is(entry.base, name)) merged[name] = is(entry.fields, name);
      }
      goOn(box, entry, merged, theirs);
      return;
    }
    entry.conflict = true;
    store(entry);
    const who = theirs.by || 'Người khác';
    const inWords = Object.entries(theirs.fields).filter(([name]) => is(entry.fields, name) !== theirs.fields[name])
      .map(([name, text]) => words(box, name, text));
    ask(box, `${who} vừa ghi chỗ này: `, [
      ['Ghép cả hai', () => keep(box, theirs, joined(box, theirs))], ['Giữ bản của tôi', () => keep(box, theirs, read(box))],
      [`Lấy bản của ${who}`, () => take(box, theirs)]], inWords);
  }

  const words = (box, name, text) => {
    const field = fieldsIn(box).find(one => keyOf(one) === name);
    return field?.tagName === 'SELECT' ? [...field.options].find(option => option.value === text)?.text ?? text : text;
  };

  function joined(box, theirs) {
    const mine = read(box);
    for (const field of fieldsIn(box)) {
      const name = keyOf(field);
      if (field.tagName === 'TEXTAREA' && theirs.fields[name] && theirs.fields[name] !== mine[name]) {
        mine[name] = `${theirs.fields[name]}\n${mine[name] ?? ''}`.trim();
      }
    }
    return {...theirs.fields, ...mine};
  }

  function goOn(box, entry, fields, theirs) {
    fill(box, fields);
    see(box, theirs.seen);
    bases.set(entry.piece, theirs.fields);
    const next = {...entry, fields: read(box), base: theirs.fields, seen: theirs.seen, page, turn: ++turn, conflict: undefined, refused: undefined};
    if (entry.page !== page) kept.forget(entry);
    entries.set(entry.piece, next);
    store(next);
    clear(box);
  }

  async function aside(entry, fields) {
    const answer = await post('aside', {...entry, fields});
    if (!answer.ok) throw new Error();
  }

  async function keep(box, theirs, fields) {
    const entry = entries.get(box.dataset.piece);
    await aside(entry, theirs.fields);
    goOn(box, entry, fields, theirs);
    drain();
  }

  async function take(box, theirs) {
    const entry = entries.get(box.dataset.piece);
    await aside(entry, read(box));
    fill(box, theirs.fields);
    see(box, theirs.seen);
    bases.set(entry.piece, theirs.fields);
    entries.delete(entry.piece);
    kept.forget(entry);
    clear(box);
    say('Đã lấy bản kia; bản của đồng chí ở phần “Bản để bên” khi tải lại trang.');
  }

  const clear = box => box.querySelector('.asked')?.remove();

  function ask(box, sentence, choices, texts = []) {
    clear(box);
    const asked = document.createElement('div');
    asked.className = 'asked fault';
    asked.setAttribute('role', 'alert');
    const line = document.createElement('p');
    line.textContent = sentence;
    asked.append(line, ...texts.map(text => {
      const quoted = document.createElement('p');
      quoted.className = 'quoted';
      quoted.textContent = text;
      return quoted;
    }), ...choices.map(([label, act]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => act().catch(() => { line.textContent = `Chưa gửi được, hãy thử lại. ${sentence}`; }));
      return button;
    }));
    box.append(asked);
  }

  function show(saved) {
    for (const line of document.querySelectorAll('.counted')) line.textContent = saved.counted;
    document.getElementById('scored').textContent = saved.scored;
    for (const line of document.querySelectorAll('[data-vote]')) line.textContent = saved.votes[line.dataset.vote] ?? '';
    document.getElementById('missing').replaceChildren(...saved.missing.map(sentence => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }));
    const elsewhere = Object.entries(saved.pieces).filter(([name, at]) => !entries.has(name) && pieceOf(name)?.dataset.seen !== at);
    reload.hidden = elsewhere.length === 0;
    const time = new Date(saved.seen).toLocaleTimeString('vi-VN', {timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit'});
    say(`Đã lưu lúc ${time}${elsewhere.length === 0 ? '' : `; người khác vừa ghi ${elsewhere.length} chỗ, tải lại để xem`}`);
  }

  function begin(section, key) {
    const template = document.querySelector(`template[data-new="${section}"]`);
    const holder = document.createElement('template');
    holder.innerHTML = template.innerHTML.replaceAll('KEY', key);
    const box = holder.content.firstElementChild;
    template.before(box);
    bases.set(box.dataset.piece, {});
    return box;
  }

  // what an earlier page could not send: the newest of a piece goes into its place, any other aside
  function restore() {
    for (const old of kept.left()) {
      const [section, key] = old.piece.split('/');
      const box = pieceOf(old.piece) ?? (key && /^\w+$/.test(key) && document.querySelector(`template[data-new="${section}"]`) ? begin(section, key) : undefined);
      if (!box || same(read(box), old.fields) && !entries.has(old.piece)) {
        if (box) kept.forget(old);
        continue;
      }
      const before = entries.get(old.piece);
      if (before) {
        aside(old, before.fields).catch(() => {});
        kept.forget(before);
      }
      const entry = {...old, page, turn: ++turn, was: {...old.was, [old.page]: old.turn}, conflict: undefined, refused: undefined};
      fill(box, entry.fields);
      entries.set(entry.piece, entry);
      store(entry);
      kept.forget(old);
    }
    if (entries.size > 0) drain();
  }

  sheet.addEventListener('input', event => {
    const box = event.target.closest('[data-piece]');
    if (box) typed(box);
  });
  sheet.addEventListener('submit', event => event.preventDefault());
  sheet.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button?.dataset.add) {
      const box = begin(button.dataset.add, random());
      fieldsIn(box).find(field => field.type !== 'hidden').focus();
    } else if (button?.id === 'all-present') {
      const box = pieceOf('attendance');
      for (const field of fieldsIn(box)) if (field.value === '') field.value = 'PRESENT';
      typed(box);
    }
  });
  reload.addEventListener('click', () => location.reload());
  window.addEventListener('online', drain);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') drain(); });
  window.addEventListener('beforeunload', leaving => {
    if (entries.size > 0 && !stored) leaving.preventDefault();
  });

  for (const box of sheet.querySelectorAll('[data-piece]')) bases.set(box.dataset.piece, read(box));
  for (const button of sheet.querySelectorAll('[data-add]')) button.hidden = false;
  restore();
});
