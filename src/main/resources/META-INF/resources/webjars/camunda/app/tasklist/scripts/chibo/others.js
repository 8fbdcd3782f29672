// Whoever writes for somebody else reads for whom at the head of the form; what begins a case says it once it is chosen.
const line = container => {
  container.parentElement.querySelectorAll('.chibo-others').forEach(earlier => earlier.remove());
  const made = document.createElement('p');
  made.className = 'chibo-others';
  made.setAttribute('role', 'status');
  container.before(made);
  return made;
};

const forWhom = (form, { field, values }) => {
  const chosen = form._getState().data[field];
  const label = chosen && !values.includes(chosen)
    && form.get('formFieldRegistry').getAll().find(({ key }) => key === field)?.values?.find(({ value }) => value === chosen)?.label;
  return label ? `Viết thay người khác: ${label}.` : '';
};

window.addEventListener('chibo:form', ({ detail: { form, container, schema: { forOthers, own } } }) => {
  const said = line(container);
  const say = () => {
    const text = forOthers ?? (own ? forWhom(form, own) : '');
    if (said.textContent !== text) {
      said.textContent = text;
    }
  };
  say();
  // a listener that answers keeps the event from those that come after it
  form.on('changed', () => {
    setTimeout(say);
  });
});
