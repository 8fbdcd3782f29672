// What is typed into the form of a task goes to the server a moment after the last key: an evening's work is not lost.
const PAUSE = 2000;
const SOON = 300;
const AGAIN = 10000;
const FAILED = 'Chưa lưu được nháp, hãy kiểm tra kết nối.';

let token;
let saveOpenForm = () => {};
let putOff = () => {};
let forget = () => {};

const time = moment => moment.toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });

/** Answers with what to say; throws when it may go better later. */
const send = async (taskId, body, leaving) => {
  token ??= await (await fetch('/drafts/token', { redirect: 'error' })).json();
  const answer = await fetch('/drafts/' + taskId, {
    method: 'PUT',
    redirect: 'error',
    keepalive: leaving,
    headers: { 'Content-Type': 'application/json', [token.headerName]: token.token },
    body
  });
  if (answer.status === 400) {
    return (await answer.json()).message;
  }
  if (!answer.ok) {
    token = undefined;
    throw new Error(answer.statusText);
  }
  return 'Đã lưu nháp lúc ' + time(new Date());
};

window.addEventListener('chibo:form', ({ detail: { form, taskId, container, draft } }) => {
  const line = document.createElement('p');
  line.className = 'chibo-draft';
  line.setAttribute('role', 'status');
  if (draft) {
    const saved = new Date(draft.savedAt);
    line.textContent = `Đây là bản nháp lưu lúc ${time(saved)} ngày ${saved.toLocaleDateString('vi-VN')}`;
  }
  container.after(line);

  let timer;
  let latest;
  let typed;
  let touched = false;
  let sending = Promise.resolve();
  const save = leaving => {
    clearTimeout(timer);
    if (typed === undefined) {
      return;
    }
    const body = typed;
    typed = undefined;
    sending = sending.then(() => send(taskId, body, leaving)).then(said => {
      line.textContent = said;
    }, () => {
      typed ??= body;
      line.textContent = FAILED;
      if (line.isConnected) {
        timer = setTimeout(save, AGAIN, false);
      }
    });
  };
  // the form also changes while it settles; only what somebody does to it makes a draft
  ['input', 'keydown', 'pointerdown'].forEach(type => container.addEventListener(type, () => {
    touched = true;
  }, true));
  // whoever leaves a field for the button that sends the form needs no draft any more
  container.addEventListener('focusout', () => {
    clearTimeout(timer);
    timer = setTimeout(save, SOON, false);
  });
  form.on('changed', ({ data }) => {
    const now = JSON.stringify(data);
    if (touched && now !== latest) {
      latest = typed = now;
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE, false);
    }
  });
  saveOpenForm = save;
  putOff = () => {
    clearTimeout(timer);
    timer = setTimeout(save, AGAIN, false);
  };
  forget = () => {
    clearTimeout(timer);
    typed = undefined;
  };
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    saveOpenForm(true);
  }
});

// while a form is being sent its draft waits: sent, it is of no use; refused, it is saved later
window.addEventListener('chibo:sends', () => putOff());
window.addEventListener('chibo:done', () => forget());
