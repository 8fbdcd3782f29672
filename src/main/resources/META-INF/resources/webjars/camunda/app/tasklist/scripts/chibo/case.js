// The earlier papers of the case above the form, and after handing it in a word about who has the case now.
const READ_AGAIN = 1500;
const ROOM_FOR_A_SENTENCE = 60;

const read = async address => {
  const answer = await fetch(address, { redirect: 'error', headers: { Accept: 'text/html' } });
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

window.addEventListener('chibo:form', async ({ detail: { taskId, container } }) => {
  said.hidden = true;
  try {
    const papers = (await read(`/task/${taskId}/papers`)).querySelector('.chibo-papers');
    container.parentElement.querySelectorAll('.chibo-papers').forEach(earlier => earlier.remove());
    container.before(papers);
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
  const link = document.createElement('a');
  if (address) {
    link.href = address;
    link.textContent = 'Xem hồ sơ';
  }
  said.replaceChildren(sentence ? sentence + ' ' : '', link, ' ', ...next ? [next, ' '] : [], button('Đóng'));
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
  return task && button(`Việc tiếp theo cùng loại (còn ${count})`, () => open(task.id));
};

// what is said may cover what one is about to write in: ours goes, what was refused stays and the field comes out from below it
document.addEventListener('focusin', ({ target }) => {
  const field = target.closest('.fjs-form-field');
  if (!field) {
    return;
  }
  said.hidden = true;
  const refused = document.querySelector('.page-notifications .alert');
  if (refused && field.getBoundingClientRect().bottom + ROOM_FOR_A_SENTENCE > refused.getBoundingClientRect().top) {
    field.scrollIntoView({ block: 'center' });
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
