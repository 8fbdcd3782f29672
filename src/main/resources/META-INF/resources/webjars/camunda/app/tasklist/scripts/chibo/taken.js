// Says under the head of the open task who has taken it and since when; asked again when the task or its taker changes. A task
// that is one person's alone is taken when that person begins to fill it in.
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

const ALONE = 'chibo-alone';
const ONES_OWN = 'Việc này của riêng đồng chí: cứ điền vào biểu mẫu, không cần bấm nhận việc.';

// the form is open to whoever is alone: the field that was tapped has the person at once, and the task follows
const begins = {
  click: ({ target }) => !target.closest('summary, a'),
  keydown: ({ key }) => !['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape'].includes(key),
  input: () => true
};

const WAITS = 'Đang xem ai nhận việc này…';
const TAKE_FIRST = 'Hãy bấm “Nhận việc” rồi điền.';

// of whose task it is known whether it is one person's alone, and what was tapped before
let answered;
let wanted;

const claim = () => document.querySelector('.task-details .claim');

const say = text => {
  if (line.textContent !== text) {
    line.textContent = text;
  }
  if (text && !line.isConnected) {
    document.querySelector('ul.meta.actors')?.after(line);
  }
};

/** The form is open now: what was tapped has the person, and the task follows. */
const goOn = ({ x, y, target }) => {
  const at = x === undefined ? target : document.elementFromPoint(x, y);
  (at?.closest('label')?.control ?? at?.closest('input, textarea, [tabindex]'))?.focus();
  claim()?.click();
};

Object.entries(begins).forEach(([type, isBeginning]) => document.addEventListener(type, event => {
  if (!event.target.closest('.task-details .disabled-form') || !isBeginning(event)) {
    return;
  }
  if (document.body.classList.contains(ALONE)) {
    claim()?.click();
  } else if (answered !== shown) {
    wanted = event.type === 'click' ? { x: event.clientX, y: event.clientY } : { target: event.target };
    say(WAITS);
  } else if (claim()?.offsetParent) {
    say(TAKE_FIRST);
  }
}, true));

const look = async () => {
  // a cross without words, for whoever hears the page
  document.querySelector('.task-details .unclaim')?.setAttribute('aria-label', 'Trả lại');
  const head = document.querySelector('ul.meta.actors');
  const task = new URLSearchParams(window.location.hash.split('?')[1]).get('task');
  const assignee = head && task && head.querySelector('li.assignee');
  const now = assignee ? task + (assignee.matches('.set-value') ? '' : assignee.textContent.replace(/\s+/g, ' ')) : undefined;
  if (now !== shown) {
    shown = now;
    wanted = undefined;
    say('');
    document.body.classList.remove(ALONE);
    if (now) {
      const answer = await fetch('/taken/' + encodeURIComponent(task), { redirect: 'error' });
      const taken = answer.ok && await answer.json();
      if (shown === now) {
        answered = now;
        say(taken.taken ? said(taken) : taken.alone ? ONES_OWN : wanted ? TAKE_FIRST : '');
        document.body.classList.toggle(ALONE, Boolean(taken.alone));
        if (taken.alone && wanted) {
          goOn(wanted);
        }
      }
    }
  }
  // the page is drawn anew without a word
  say(line.textContent);
};

const watch = () => look().catch(() => {
  answered = shown;
  say(wanted ? TAKE_FIRST : '');
});

new MutationObserver(watch).observe(document.documentElement, { childList: true, subtree: true, characterData: true });
window.addEventListener('hashchange', watch);
