// What is typed into the form of a new case is kept nowhere: before a button of the dialog throws it away, it is
// asked.
const typedInto = new WeakSet();
['input', 'keydown', 'pointerdown'].forEach(type => document.addEventListener(type, ({ target }) => {
  const form = target.closest('.modal .fjs-form');
  if (form) {
    typedInto.add(form);
    document.querySelector('.modal-footer .chibo-ask')?.remove();
  }
}, true));

// the page may open no window of the browser that asks
const ask = footer => {
  const question = document.createElement('p');
  question.className = 'chibo-ask';
  question.setAttribute('role', 'alert');
  question.textContent = 'Những gì đã điền chưa gửi và sẽ mất. Muốn bỏ thì bấm lần nữa.';
  footer.prepend(question);
};

document.addEventListener('click', event => {
  const button = event.target.closest('.modal-footer button:not([type=submit])');
  const form = button && button.closest('.modal').querySelector('.fjs-form');
  if (form && typedInto.has(form)) {
    typedInto.delete(form);
    event.preventDefault();
    event.stopImmediatePropagation();
    ask(button.closest('.modal-footer'));
  }
}, true);
