// The earlier papers of the case above the form, and after handing it in a word about who has the case now.
const { saved } = await import('./drafts.js' + new URL(import.meta.url).search);

const READ_AGAIN = 1500;
const NOT_KEPT = 'Chưa lưu được những gì vừa gõ nên chưa in thử được; hãy kiểm tra kết nối rồi bấm lại.';

const read = async address => {
  const answer = await fetch(address, { redirect: 'error', headers: { Accept: 'text/html', 'X-Requested-With': 'fetch' } });
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
};

/** Opening a paper reads it, and the server records that: nothing is fetched before. */
const openInPlace = async details => {
  const place = details.querySelector('div');
  if (!details.open || place.childNodes.length) {
    return;
  }
  try {
    place.append((await read(details.dataset.paper)).querySelector('article'));
  } catch {
    place.textContent = 'Chưa mở được văn bản; hãy đóng lại rồi mở lần nữa.';
    details.addEventListener('toggle', () => place.replaceChildren(), { once: true });
  }
};

/** The page prints what is kept: what was typed a moment ago is kept first. */
const preview = (link, form) => link.addEventListener('click', async event => {
  event.preventDefault();
  // only a click opens one
  const page = window.open('', '_blank');
  // what is typed leaves its field first
  await new Promise(over => setTimeout(over));
  const kept = await saved(form);
  link.nextElementSibling?.remove();
  if (kept && page) {
    page.location.replace(link.href);
  } else if (kept) {
    window.open(link.href);
  } else {
    page?.close();
    const said = document.createElement('span');
    said.className = 'late';
    said.setAttribute('role', 'alert');
    said.textContent = ' ' + NOT_KEPT;
    link.after(said);
  }
});

window.addEventListener('chibo:form', async ({ detail: { taskId, container, writer } }) => {
  said.hidden = true;
  if (!taskId) {
    return;
  }
  try {
    const papers = (await read(`/task/${taskId}/papers`)).querySelector('.chibo-papers');
    container.parentElement.querySelectorAll('.chibo-papers').forEach(earlier => earlier.remove());
    // the question of the form is on the first screen of a phone
    if (window.matchMedia('(max-width: 842px)').matches) {
      papers.querySelectorAll('.chibo-earlier').forEach(earlier => earlier.removeAttribute('open'));
    }
    container.before(papers);
    preview(papers.querySelector('.chibo-preview'), container.parentElement);
    papers.querySelectorAll('.chibo-attached').forEach(place => chiboAttaching.start(place, () => writer));
    papers.querySelectorAll('[data-paper]').forEach(details => details.addEventListener('toggle', () => openInPlace(details)));
  } catch {
    // the form can be filled in without them
  }
});

const said = document.createElement('div');
said.className = 'chibo-next';
said.setAttribute('role', 'status');
said.hidden = true;
document.body.append(said);

let shown;

const button = (words, action) => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', () => {
    said.hidden = true;
    shown = undefined;
    action?.();
  });
  return made;
};

/** In one line, whichever of the two is known first: who has the case now, and the way to the next task of the same kind. */
const say = ({ sentence, address, next }) => {
  const line = document.createElement('p');
  line.append(sentence ?? 'Đã gửi.', ' ');
  if (address) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = 'Xem hồ sơ';
    line.append(link);
  }
  said.replaceChildren(line, ...next ? [next] : [], button('Đóng'));
  said.hidden = false;
};

const open = taskId => {
  const [path, query = ''] = window.location.hash.split('?');
  const asked = new URLSearchParams(query);
  asked.delete('detailsTab');
  asked.set('task', taskId);
  window.location.hash = `${path}?${asked}`;
};

/** Whoever has done one of many does the next without looking for it in the list. */
const next = async kind => {
  const { count, task } = await window.chiboLists.ofKind(kind);
  const way = task && button(`Việc tiếp theo cùng loại (còn ${count})`, () => open(task.id));
  way?.classList.add('chibo-same');
  return way;
};

// what is said takes room of its own below the page, however long it is
const refused = document.querySelector('.page-notifications');
const room = new ResizeObserver(() => Object.entries({ said, refused }).forEach(([name, one]) =>
  document.documentElement.style.setProperty('--chibo-' + name, (one?.offsetHeight ?? 0) + 'px')));
[said, refused].filter(Boolean).forEach(one => room.observe(one));

// whoever writes again has read it
document.addEventListener('focusin', ({ target }) => {
  if (target.closest('.fjs-form-field')) {
    said.hidden = true;
  }
});

const now = async address => {
  for (const pause of [0, READ_AGAIN]) {
    await new Promise(over => setTimeout(over, pause));
    try {
      const answer = await fetch(address, { redirect: 'error' });
      if (answer.ok) {
        return await answer.json();
      }
    } catch {
      // once more
    }
  }
  return {};
};

window.addEventListener('chibo:done', ({ detail: { taskId, instanceId, kind } }) => {
  const told = shown = {};
  const tell = more => {
    Object.assign(told, more);
    // closed, or about an earlier form
    if (shown === told && (told.sentence || told.next)) {
      say(told);
    }
  };
  now(taskId ? `/task/${taskId}/next` : `/instance/${instanceId}/next`).then(tell);
  if (kind) {
    next(kind).then(found => found && tell({ next: found })).catch(() => {});
  }
});
