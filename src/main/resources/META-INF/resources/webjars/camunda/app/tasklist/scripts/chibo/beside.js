// What a form says below its fields while it is filled in: how votes add up, what is too many, what does not fit together,
// and what the server has refused.
const PARTS = ['inFavour', 'against', 'blank'];
const NOT_THERE = ['absent', 'away', 'exempt'];
const WORDS = { inFavour: 'Tán thành', against: 'không tán thành', blank: 'phiếu trắng' };

const property = (field, name) => field.properties?.[name];
const isCount = value => typeof value === 'number';

/** The fields of a form that are on the screen, by key, with what surrounds each. */
const shownFields = form => new Map(form.get('formFieldRegistry').getAll()
  .filter(field => field.key)
  .map(field => [field.key, { field, box: form._container.querySelector(`[id$="-${field.id}"], [id$="-${field.id}-date"]`)
    ?.closest('.fjs-form-field') }])
  .filter(([, { box }]) => box));

const line = (box, kind) => {
  let said = [...box.children].find(child => child.classList.contains('chibo-' + kind));
  if (!said) {
    said = document.createElement('div');
    said.className = 'chibo-beside chibo-' + kind;
    // what somebody types is not read out again at every key
    if (kind !== 'whole') {
      said.setAttribute('role', 'status');
    }
    box.append(said);
  }
  return said;
};

const say = (box, kind, text, wrong) => {
  if (text || box.querySelector('.chibo-' + kind)) {
    const said = line(box, kind);
    if (said.textContent !== text) {
      said.textContent = text;
    }
    said.classList.toggle('chibo-wrong', Boolean(wrong));
  }
};

/** How many can have handed in a ballot; undefined where the form does not know. */
const present = (fields, data) => {
  if (fields.has('present')) {
    return data.present;
  }
  const lists = NOT_THERE.filter(key => fields.has(key));
  if (lists.length) {
    const members = fields.get(lists[0]).field.values.length;
    return members - new Set(lists.flatMap(key => data[key] ?? [])).size;
  }
};

const sentence = (given, there) => {
  const sum = given.reduce((total, [, count]) => total + count, 0);
  const added = given.map(([key, count]) => `${WORDS[key]} ${count}`).join(' + ') + ` = ${sum}`;
  if (!isCount(there)) {
    return [added + ' phiếu.'];
  }
  const missing = there - sum;
  const beside = `${added}, có mặt ${there}: `;
  return missing < 0 ? [`${beside}thừa ${-missing} phiếu; hãy kiểm phiếu lại.`, true]
    : missing === 0 ? [beside + 'đủ phiếu.']
      : [`${beside}còn thiếu ${missing} phiếu; ai có mặt mà không bỏ phiếu thì ghi vào phiếu trắng.`, given.length === PARTS.length];
};

const count = (fields, data) => {
  const parts = PARTS.filter(key => fields.has(key) && property(fields.get(key).field, 'partOf'));
  if (parts.length === PARTS.length) {
    const given = parts.map(key => [key, data[key]]).filter(([, value]) => isCount(value));
    say(fields.get('blank').box, 'sum', ...(given.length ? sentence(given, present(fields, data)) : ['']));
  }
};

const compare = (fields, data) => fields.forEach(({ field, box }) => {
  const most = fields.get(property(field, 'atMost'));
  if (most) {
    const limit = data[most.field.key];
    const over = isCount(data[field.key]) && isCount(limit) && data[field.key] > limit;
    say(box, 'most', over ? `Nhiều hơn ô “${most.field.label}” (${limit}); hãy kiểm tra lại.` : '', true);
  }
});

/** A box of one line cuts off what is longer; below it stands the whole. */
const whole = fields => fields.forEach(({ field, box }) => {
  const input = field.type === 'textfield' && box.querySelector('input');
  if (input) {
    say(box, 'whole', input.scrollWidth > input.clientWidth + 1 ? input.value : '');
  }
});

// of each address and place once, in whichever form of this page they stand
const answered = new Set();

/** Whether both stand there as they came: they were asked about when somebody wrote them. */
const isOld = (field, address, data) => [field, address].every(one => one && (one.readonly
  || String(one.defaultValue ?? '') === String(data[one.key] ?? '')));

/** Whether the place that was chosen lies where the address says is asked once, and never refused. */
const ask = (form, fields, data) => fields.forEach(({ field, box }) => {
  const address = property(field, 'fits') && data[property(field, 'fits')];
  const chosen = address && field.values?.find(option => option.value === data[field.key])?.label;
  const apart = chosen && !isOld(field, form.get('formFieldRegistry').getAll()
    .find(({ key }) => key === property(field, 'fits')), data) && window.chiboChoosing.differs(address, chosen);
  const asked = apart && `${address}|${chosen}`;
  const before = box.querySelector('.chibo-fits');
  if (before?.dataset.asked !== asked) {
    before?.remove();
    if (asked && !answered.has(asked)) {
      const question = line(box, 'fits');
      question.dataset.asked = asked;
      question.textContent = `Nơi cư trú ghi “${apart.written}”, mà nơi đã chọn là “${apart.chosen}”. Có đúng là chọn nơi này không? `;
      const yes = document.createElement('button');
      yes.type = 'button';
      yes.className = 'btn btn-default';
      yes.textContent = 'Đúng, chọn nơi này';
      yes.addEventListener('click', () => {
        answered.add(asked);
        question.remove();
      });
      question.append(yes);
    }
  }
});

window.addEventListener('chibo:drawn', ({ detail: form }) => {
  const dialog = form._container.closest('.modal');
  dialog?.setAttribute('aria-label', dialog.querySelector('.modal-header')?.textContent.trim());
  const look = () => {
    const fields = shownFields(form);
    const { data } = form._getState();
    count(fields, data);
    compare(fields, data);
    whole(fields);
    ask(form, fields, data);
  };
  // what a condition brings or hides is there only after the form has been drawn;
  // a listener that answers keeps the event from those that come after it, which keep the draft
  const later = () => {
    setTimeout(look);
  };
  form.on('changed', later);
  form.on('form.rendered', later);
  setTimeout(look, 300);
});

const SENDS = '.modal-footer button.btn-primary, .form-actions button[ng-click*="complete"]';

// what a field says when it is left may push the button away from under the pointer: it was pressed all the same
let pressed;
document.addEventListener('mousedown', ({ target, clientX, clientY }) => {
  const button = target.closest(SENDS);
  pressed = button && { button, clientX, clientY };
}, true);
document.addEventListener('mouseup', ({ target, clientX, clientY }) => {
  const { button, ...at } = pressed ?? {};
  pressed = undefined;
  if (button && !button.contains(target) && Math.hypot(clientX - at.clientX, clientY - at.clientY) < 5) {
    button.click();
  }
}, true);

// a question that is open is answered first: the form is not sent past it
document.addEventListener('click', event => {
  const sends = event.target.closest(SENDS);
  const open = sends && document.querySelector('.fjs-form .chibo-fits');
  if (open) {
    event.preventDefault();
    event.stopImmediatePropagation();
    open.scrollIntoView({ block: 'center' });
    open.querySelector('button').focus();
  }
}, true);

// pages that were photographed and not sent would be lost with the form
document.addEventListener('click', event => {
  if (event.target.closest(SENDS) && window.chiboAttaching?.unsent()) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true);

const faults = found => Array.isArray(found) ? Math.min(found.length, 1)
  : Object.values(found ?? {}).reduce((sum, one) => sum + faults(one), 0);

/** What keeps a form from being sent, in one sentence; the first field of it comes into view and can be mended at once. */
window.chiboFaults = form => {
  const { errors } = form._getState();
  const first = form.get('formFieldRegistry').getAll().find(field => faults(errors[field.id]));
  setTimeout(() => {
    const box = form._container.querySelector('.fjs-form-field-error')?.closest('.fjs-form-field');
    const field = [...box?.querySelectorAll('input, textarea, [tabindex="0"]') ?? []].find(one => one.offsetParent);
    field?.focus({ preventScroll: true });
    // a list or calendar that opens by itself would cover what is said
    setTimeout(() => {
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      field?._flatpickr?.close();
    });
    box?.scrollIntoView({ block: 'center' });
  }, 100);
  return new Error(`Còn ${faults(errors)} mục phải sửa; mục đầu tiên: “${first?.label ?? first?.dateLabel ?? ''}”.`);
};

/**
 * What the server says of a field, in words that name it, stands below that field as well, which comes into view; what it says
 * of none comes into view itself.
 */
const refused = (text, message) => {
  document.querySelectorAll('.fjs-form .fjs-form-field').forEach(box => {
    const label = box.querySelector('label')?.firstChild?.textContent;
    const at = label ? text.indexOf(`Ô “${label}”`) : -1;
    if (at >= 0 && !box.querySelector('.fjs-form-field')) {
      // what was said of it while it was typed says the same
      say(box, 'most', '');
      say(box, 'refused', text.slice(at).split(/ \(\d+\) /)[0], true);
    }
  });
  const first = document.querySelector('.fjs-form .chibo-refused')?.closest('.fjs-form-field')
    ?? (!document.querySelector('.fjs-form-field-error') && message.closest('.modal') && message);
  if (first) {
    first.scrollIntoView({ block: 'center' });
  }
};

new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
  const message = node.querySelector?.('.alert .message') ?? (node.matches?.('.alert') ? node : undefined);
  if (message) {
    setTimeout(() => refused(message.textContent, message));
  }
}))).observe(document.body, { childList: true, subtree: true });

// whoever writes again has read it, and it covers what is written
document.addEventListener('input', ({ target }) => {
  if (target.closest('.fjs-form')) {
    document.querySelectorAll('.page-notifications .alert .close').forEach(close => close.click());
  }
});

const forget = box => box?.querySelectorAll('.chibo-refused').forEach(said => said.remove());
window.addEventListener('chibo:sends', () => forget(document));
document.addEventListener('input', ({ target }) => forget(target.closest('.fjs-form-field')));
