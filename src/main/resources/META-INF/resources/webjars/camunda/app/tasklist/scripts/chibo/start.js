// What is typed into the form of a new case is kept before a button closes the dialog; only if that fails it is asked.
const { saved, unsaved } = await import('./drafts.js' + new URL(import.meta.url).search);

const askedAbout = new WeakSet();
document.addEventListener('input', ({ target }) => {
  const form = target.closest('.modal .fjs-form');
  if (form) {
    askedAbout.delete(form);
    document.querySelector('.modal-footer .chibo-ask')?.remove();
  }
}, true);

// the page may open no window of the browser that asks
const ask = footer => {
  const question = document.createElement('p');
  question.className = 'chibo-ask';
  question.setAttribute('role', 'alert');
  question.textContent = 'Chưa lưu được những gì vừa điền nên đóng lại là mất. Muốn bỏ thì bấm lần nữa.';
  footer.prepend(question);
};

document.addEventListener('click', async event => {
  const button = event.target.closest('.modal-footer button:not([type=submit])');
  const dialog = button && button.closest('.modal');
  const form = dialog && dialog.querySelector('.fjs-form');
  if (form && unsaved(dialog) && !askedAbout.has(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    askedAbout.add(form);
    if (await saved(dialog)) {
      button.click();
    } else {
      ask(button.closest('.modal-footer'));
    }
  }
}, true);

// "back" leads from the form to the list of procedures, and from there out of the dialog; what was typed is kept as by its buttons
const started = address => new URLSearchParams(new URL(address).hash.replace(/^#\/?\?/, '')).get('processStart');

window.addEventListener('hashchange', ({ oldURL, newURL }) => {
  const [before, after] = [started(oldURL), started(newURL)];
  const way = before && (!after ? '$dismiss()' : before !== 'true' && after === 'true' ? 'back()' : '');
  if (way) {
    document.querySelector(`.modal-footer [ng-click="${way}"]`)?.click();
  }
});
