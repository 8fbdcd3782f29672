// Says under the head of the open task who has taken it and since when; asked again when the task or its taker changes.
const line = document.createElement('p');
line.className = 'chibo-taken';
line.setAttribute('role', 'status');

const timeZone = 'Asia/Ho_Chi_Minh';

let shown;

const said = ({ own, name, since }) => {
  const at = since && new Date(since);
  const when = at ? ` từ ${at.toLocaleTimeString('vi-VN', { timeZone, hour: '2-digit', minute: '2-digit' })} ngày `
    + at.toLocaleDateString('vi-VN', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }) : '';
  return (own ? 'Đồng chí đã nhận' : name ? `Đ/c ${name} đã nhận` : 'Đã có người nhận') + when;
};

const look = async () => {
  const head = document.querySelector('ul.meta.actors');
  const task = new URLSearchParams(window.location.hash.split('?')[1]).get('task');
  const assignee = head && task && head.querySelector('li.assignee:not(.set-value)');
  const now = assignee ? task + assignee.textContent.replace(/\s+/g, ' ') : undefined;
  if (now !== shown) {
    shown = now;
    line.textContent = '';
    if (now) {
      const answer = await fetch('/taken/' + encodeURIComponent(task), { redirect: 'error' });
      const taken = answer.ok && await answer.json();
      if (shown === now && taken && taken.taken) {
        line.textContent = said(taken);
      }
    }
  }
  // the page is drawn anew without a word
  if (line.textContent && !line.isConnected) {
    document.querySelector('ul.meta.actors')?.after(line);
  }
};

const watch = () => look().catch(() => {
  line.textContent = '';
});

new MutationObserver(watch).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
window.addEventListener('hashchange', watch);
