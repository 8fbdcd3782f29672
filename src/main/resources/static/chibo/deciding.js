'use strict';
// The reason is asked for where the level is another one; the cap is said anew after each answer.

(() => {
  document.addEventListener('input', typed => {
    const form = typed.target.closest('form.choice');
    if (form) form.querySelector('.why').hidden = form.elements.level.value === '' && form.elements.reason.value === '';
  });
  document.addEventListener('saved', saved => {
    for (const form of document.querySelectorAll(`form[data-save="${saved.target.dataset.save}"]`)) {
      form.querySelector('.why').hidden = form.elements.level.value === '' && form.elements.reason.value === '';
      form.elements.reason.setAttribute('aria-invalid', !saved.detail.complete);
    }
    if (!saved.detail.complete) saved.target.querySelector('.saved').append('; còn thiếu lý do');
    for (const group of saved.detail.groups) {
      const line = document.querySelector(`[data-group="${group.key}"]`);
      if (!line) continue;
      line.textContent = group.sentence;
      line.classList.toggle('fault', group.over > 0);
    }
  });

  // before the other script has come too, nothing that is typed would be saved
  document.documentElement.classList.toggle('ready', typeof saving === 'object');
})();
