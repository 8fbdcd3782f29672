'use strict';
// A long list on a page of ours is typed into, as in forms; without this script it stays the list of the browser.

(() => {
  const MOST = 50;
  let pressed = false;
  addEventListener('pointerdown', () => { pressed = true; }, true);
  for (const type of ['pointerup', 'pointercancel']) addEventListener(type, () => setTimeout(() => { pressed = false; }), true);

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  function typedInto(select) {
    const options = [...select.options].filter(option => option.value).map(option => ({value: option.value, label: option.text}));
    const list = element('ul', {className: 'chooser-list', id: select.id + '-list', hidden: true});
    const input = element('input', {type: 'text', id: select.id + '-typed', autocomplete: 'off', placeholder: 'Gõ để tìm'});
    const said = element('p', {className: 'hint chooser-chosen'});
    const labels = [...select.labels];
    const label = labels[0];
    let shown = [];
    let at = 0;

    list.setAttribute('role', 'listbox');
    said.setAttribute('aria-live', 'polite');
    for (const [name, value] of Object.entries({role: 'combobox', 'aria-controls': list.id, 'aria-expanded': 'false',
      'aria-autocomplete': 'list'})) input.setAttribute(name, value);
    for (const name of ['aria-describedby', 'aria-invalid', 'required']) {
      if (select.hasAttribute(name)) input.setAttribute(name, select.getAttribute(name));
    }
    if (label) {
      label.htmlFor = input.id;
      list.setAttribute('aria-label', label.textContent.trim());
    }

    const chosen = () => options.find(option => option.value === select.value);

    function rest() {
      list.hidden = true;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
      input.value = chosen()?.label ?? '';
      said.textContent = chiboChoosing.said(input.value);
    }

    function choose(option) {
      select.value = option ? option.value : '';
      select.dispatchEvent(new Event('change', {bubbles: true}));
      rest();
    }

    function mark(index) {
      at = Math.max(0, Math.min(index, shown.length - 1));
      [...list.children].forEach((item, position) => item.setAttribute('aria-selected', position === at));
      const marked = list.children[at];
      if (marked?.id) {
        input.setAttribute('aria-activedescendant', marked.id);
        marked.scrollIntoView({block: 'nearest'});
      }
    }

    function open(typed) {
      shown = (typed.trim() ? chiboChoosing.found(typed, options) : options).slice(0, MOST);
      list.replaceChildren(...shown.map((option, index) => {
        const item = element('li', {id: `${list.id}-${index}`, textContent: option.label});
        item.setAttribute('role', 'option');
        item.addEventListener('mousedown', event => { event.preventDefault(); choose(option); });
        return item;
      }));
      if (!shown.length) {
        const none = element('li', {textContent: 'Không tìm thấy'});
        none.setAttribute('role', 'option');
        none.setAttribute('aria-disabled', 'true');
        list.append(none);
      }
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      mark(0);
    }

    input.addEventListener('focus', () => { input.select(); open(''); });
    input.addEventListener('click', () => { if (list.hidden) open(''); });
    input.addEventListener('input', () => {
      if (!input.value.trim() && ![...select.options].every(option => option.value)) select.value = '';
      open(input.value);
    });
    // what is pressed to leave the field must not move before it is let go
    input.addEventListener('blur', () => {
      if (pressed) addEventListener('pointerup', () => setTimeout(rest), {once: true}); else rest();
    });
    input.addEventListener('keydown', event => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) open(''); else mark(at + (event.key === 'ArrowDown' ? 1 : -1));
      } else if (event.key === 'Enter' && !list.hidden) {
        event.preventDefault();
        if (shown[at]) choose(shown[at]);
      } else if (event.key === 'Escape') {
        rest();
      }
    });

    select.hidden = true;
    select.required = false;
    select.after(input, list, said);
    rest();
  }

  document.querySelectorAll('select[data-choose]').forEach(typedInto);
})();
