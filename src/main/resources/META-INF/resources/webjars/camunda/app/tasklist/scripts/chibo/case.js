// The earlier papers of the case above the form, and after handing it in a word about who has the case now.
const READ_AGAIN = 1500;
const ROOM_FOR_A_SENTENCE = 60;

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

window.addEventListener('chibo:form', async ({ detail: { taskId, container } }) => {
  said.hidden = true;
  if (!taskId) {
    return;
  }
  try {
    const papers = (await read(`/task/${taskId}/papers`)).querySelector('.chibo-papers');
    container.parentElement.querySelectorAll('.chibo-papers').forEach(earlier => earlier.remove());
    // the question of the form is on the first screen of a phone
    if (window.matchMedia('(max-width: 842px)').matches) {
      papers.querySelector('.chibo-earlier')?.removeAttribute('open');
    }
    container.before(papers);
    papers.querySelectorAll('[data-paper]').forEach(details => details.addEventListener('toggle', () => openInPlace(details)));
  } catch {
    // the form can be filled in without them
  }
});

const said = document.createElement('p');
said.className = 'chibo-next';
said.setAttribute('role', 'status');
said.hidden = true;
document.body.append(said);

const say = ({ sentence, address }) => {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = 'Xem hồ sơ';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Đóng';
  close.addEventListener('click', () => {
    said.hidden = true;
  });
  said.replaceChildren(sentence + ' ', link, ' ', close);
  said.hidden = false;
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

window.addEventListener('chibo:done', async ({ detail }) => {
  const address = detail.taskId ? `/task/${detail.taskId}/next` : `/instance/${detail.instanceId}/next`;
  for (const pause of [0, READ_AGAIN]) {
    await new Promise(over => setTimeout(over, pause));
    try {
      const answer = await fetch(address, { redirect: 'error' });
      if (answer.ok) {
        say(await answer.json());
        return;
      }
    } catch {
      // once more
    }
  }
});
