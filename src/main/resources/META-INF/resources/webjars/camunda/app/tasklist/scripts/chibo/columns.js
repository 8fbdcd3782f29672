// On a phone the lists and the tasks come first; a task takes their place when it is open, and leaves it by a button.
const back = document.createElement('button');
back.type = 'button';
back.className = 'chibo-back';
back.textContent = '‹ Danh sách nhiệm vụ';
back.addEventListener('click', () => {
  const [path, query = ''] = window.location.hash.split('?');
  const asked = new URLSearchParams(query);
  asked.delete('task');
  asked.delete('detailsTab');
  window.location.hash = `${path}?${asked}`;
});

let open;
const show = () => {
  const query = new URLSearchParams(window.location.hash.split('?')[1]);
  const task = document.querySelector('.column.task-details');
  if (task && !task.contains(back)) {
    task.prepend(back);
  }
  if (open !== query.get('task')) {
    open = query.get('task');
    document.body.classList.toggle('chibo-task-open', Boolean(open));
    window.scrollTo(0, 0);
  }
};
new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
window.addEventListener('hashchange', show);
show();
