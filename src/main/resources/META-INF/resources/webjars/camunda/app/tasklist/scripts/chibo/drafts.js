// What is typed into a form goes to the server a moment after the last key: an evening's work is not lost.
const PAUSE = 2000;
const SOON = 300;
const AGAIN = 10000;
const FAILED = 'Chưa lưu được nháp, hãy kiểm tra kết nối.';
const UNREADABLE = 'Chưa lưu được nháp vì có ký tự không lưu được; hãy xóa ký tự lạ vừa gõ.';
const LOGGED_OUT = 'Chưa lưu được nháp vì phiên làm việc đã hết; hãy đăng nhập lại.';

let token;
const open = new Set();
const held = new Map();

const timeZone = 'Asia/Ho_Chi_Minh';
const time = moment => moment.toLocaleTimeString('vi-VN', { timeZone, hour: '2-digit', minute: '2-digit' });

/** @param seen when the draft was saved from which this one goes on; undefined for one that replaces any */
const ask = async (method, path, writer, body, leaving, seen) => {
  token ??= await chiboSession.now();
  const answer = token && await fetch('/drafts/' + path, {
    method,
    redirect: 'error',
    keepalive: leaving,
    headers: { 'Content-Type': 'application/json', 'Chibo-Writer': writer, [token.headerName]: token.token,
      ...(seen !== undefined && { 'Chibo-Draft': seen }) },
    body
  });
  if (!answer || !answer.ok) {
    token = undefined;
  }
  return answer;
};

/** Answers with what to say; throws when it may go better later, and undefined when nobody is logged in. */
const send = async (path, writer, ...draft) => {
  let answer = await ask('PUT', path, writer, ...draft);
  if (answer && answer.status === 403) {
    // the session is another one by now
    answer = await ask('PUT', path, writer, ...draft);
  }
  if (!answer || answer.status === 401) {
    return undefined;
  }
  if (answer.status === 400 || answer.status === 409) {
    const sentence = (await answer.json().catch(() => undefined))?.message ?? UNREADABLE;
    return { sentence, overtaken: answer.status === 409 };
  }
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  const { savedAt } = await answer.json();
  return { sentence: 'Đã lưu nháp lúc ' + time(new Date()), seen: savedAt && Date.parse(savedAt) };
};

const cookie = name => document.cookie.split('; ').find(one => one.startsWith(name + '='))?.split('=')[1];

/** What Tasklist has asked for while nobody was logged in, or with the token of an earlier session, is asked for once more. */
const askAgain = async () => {
  // brings the new token
  await fetch(window.location.pathname, { redirect: 'error' });
  const requests = [...held.values()];
  held.clear();
  requests.forEach(request => request.set('X-XSRF-TOKEN', cookie('XSRF-TOKEN') ?? '')._retry());
};

let loggingIn;
const logInAgain = (writer, atOnce) => {
  const done = chiboSession.again(writer, atOnce);
  loggingIn ??= done.then(async () => {
    loggingIn = undefined;
    token = undefined;
    await askAgain();
    open.forEach(form => form.save(false));
  });
  return loggingIn;
};

const typing = () => [...open].filter(form => form.container.isConnected && form.touched());

/** Tasklist's own answer to a lost session would throw away the form. */
window.chiboLost = ({ status, header, req }) => {
  const newToken = status === 403 && header['x-xsrf-token'] === 'Required' && !req.chiboAgain;
  if (!newToken && status !== 401) {
    return false;
  }
  const changes = req.method !== 'GET';
  held.set(changes ? req : req.url, req);
  if (newToken) {
    req.chiboAgain = true;
    askAgain().catch(() => {});
  } else if (typing().length > 0) {
    logInAgain(typing()[0].writer, changes).catch(() => {});
  } else {
    // the way to the login and back, and nothing is lost
    window.location.reload();
  }
  return true;
};

const line = container => {
  const made = document.createElement('p');
  made.className = 'chibo-draft';
  made.setAttribute('role', 'status');
  container.after(made);
  return made;
};

/** Without what no text has: a zero, half a character. The server would take nothing of all that was typed. */
const whole = (key, value) => typeof value === 'string' ? value.replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd') : value;

const keep = ({ form, taskId, processDefinitionId, container, draft, writer, schema }) => {
  const path = taskId ?? 'start/' + processDefinitionId;
  const said = line(container);
  let timer;
  let latest;
  let typed;
  let touched = false;
  let sending = Promise.resolve(true);
  let seen = draft ? Date.parse(draft.savedAt) : 0;

  /** Whoever has written in two windows says which one counts. */
  const keepThis = () => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-link chibo-keep';
    button.textContent = 'Giữ bản đang viết ở đây';
    button.addEventListener('click', () => {
      seen = undefined;
      save(false);
    });
    return button;
  };

  const save = leaving => {
    clearTimeout(timer);
    if (typed === undefined) {
      return sending;
    }
    const body = typed;
    typed = undefined;
    sending = sending.then(() => send(path, writer, body, leaving, seen)).then(answer => {
      said.textContent = answer?.sentence ?? LOGGED_OUT;
      seen = answer?.seen ?? seen;
      if (answer === undefined) {
        typed ??= body;
        logInAgain(writer, false).catch(() => {});
      } else if (answer.overtaken) {
        typed ??= body;
        said.append(keepThis());
      }
      return answer !== undefined && !answer.overtaken;
    }, () => {
      typed ??= body;
      // whether it was saved nobody knows: not another window's then
      seen = undefined;
      said.textContent = FAILED;
      if (said.isConnected) {
        timer = setTimeout(save, AGAIN, false);
      }
      return false;
    });
    return sending;
  };
  const saveIn = pause => {
    clearTimeout(timer);
    timer = setTimeout(save, pause, false);
  };
  const forget = () => {
    clearTimeout(timer);
    typed = undefined;
    return sending;
  };

  if (draft) {
    const saved = new Date(draft.savedAt);
    said.textContent = `Đây là bản nháp lưu lúc ${time(saved)} ngày ${saved.toLocaleDateString('vi-VN', { timeZone })}`;
  }
  if (draft && !taskId) {
    const anew = document.createElement('button');
    anew.type = 'button';
    anew.className = 'btn btn-link chibo-anew';
    anew.textContent = 'Bỏ bản nháp, làm lại từ đầu';
    anew.addEventListener('click', async () => {
      await forget();
      const answer = await ask('DELETE', path, writer).catch(() => undefined);
      if (answer?.ok) {
        touched = false;
        await form.importSchema(schema);
        said.textContent = 'Đã bỏ bản nháp.';
        container.querySelector('input, textarea')?.focus();
      } else {
        said.textContent = 'Chưa bỏ được bản nháp, hãy kiểm tra kết nối rồi thử lại.';
      }
    });
    // above the form: whoever begins another case does not read to the end first
    const note = document.createElement('div');
    note.className = 'chibo-draft-of-beginning';
    note.append(said, anew);
    container.before(note);
    form.on('submit', () => anew.remove());
  }

  // the form also changes while it settles; only what somebody does to it makes a draft
  ['input', 'keydown', 'pointerdown'].forEach(type => container.addEventListener(type, () => {
    touched = true;
  }, true));
  // whoever leaves a field for the button that sends the form needs no draft any more
  container.addEventListener('focusout', () => saveIn(SOON));
  form.on('changed', ({ data }) => {
    const now = JSON.stringify(data, whole);
    if (touched && now !== latest) {
      latest = typed = now;
      saveIn(PAUSE);
    }
  });

  [...open].filter(one => !one.container.isConnected).forEach(one => open.delete(one));
  open.add({ taskId, container, writer, save, forget, discard: () => ask('DELETE', path, writer),
    touched: () => touched, unsaved: () => typed !== undefined, putOff: () => saveIn(AGAIN) });
};

window.addEventListener('chibo:form', ({ detail }) => keep(detail));

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    open.forEach(form => form.save(true));
  }
});

// while a form is being sent its draft waits: sent, it is of no use; refused, it is saved later
window.addEventListener('chibo:sends', () => open.forEach(form => form.putOff()));

// what was still under way to the server when a case was begun would be a draft of what is done
window.addEventListener('chibo:done', ({ detail: { taskId } }) => [...open].filter(form => form.taskId === taskId)
  .forEach(async form => {
    open.delete(form);
    await form.forget();
    if (!taskId) {
      await form.discard();
    }
  }));

/** Of the form in a dialog: resolves when what was typed is kept, with false when it could not be. */
export const saved = dialog => Promise.all([...open].filter(form => dialog.contains(form.container))
  .map(form => form.save(false))).then(all => all.every(Boolean));

export const unsaved = dialog => [...open].some(form => dialog.contains(form.container) && form.unsaved());
