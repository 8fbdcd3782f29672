'use strict';
// Whoever is logged out while a page is open - a long break, a restart of the server - logs in again in front of it: what was typed stays
// where it is, in the page alone, until it can be sent.
window.chiboSession = (() => {
  const BAR = 'position:fixed;z-index:2100;left:0;right:0;top:0;margin:0;padding:12px 16px;font:17px/1.5 system-ui,sans-serif;'
    + 'color:#1d1d1f;background:#fff4e0;border-bottom:6px solid #8a0e17;text-align:center';
  const DIALOG = 'width:min(480px,96vw);max-width:none;padding:0;border:0;border-radius:6px';
  const FRAME = 'display:block;width:100%;height:min(520px,75vh);border:0';
  const BUTTON = 'min-height:44px;margin:4px 8px;padding:0 16px;font:inherit';

  const ANOTHER = 'Trên máy này người khác vừa đăng nhập nên những gì đã điền chưa gửi được; chúng vẫn còn trên trang này. Hãy mở thẻ '
    + 'khác, đăng xuất rồi đăng nhập lại bằng tên của mình.';

  const own = document.currentScript?.dataset.person;
  let waiting;

  const button = (text, action) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.style.cssText = BUTTON;
    made.addEventListener('click', action);
    return made;
  };

  /** The token of the session, by what header it goes, and whose session it is; undefined when nobody is logged in. */
  const now = async () => {
    const answer = await fetch('/drafts/token', {cache: 'no-store', redirect: 'error'});
    if (answer.status === 401) return undefined;
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  };

  const open = (person, loggedIn) => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = DIALOG;
    dialog.setAttribute('aria-label', 'Đăng nhập lại');
    const frame = document.createElement('iframe');
    frame.title = 'Đăng nhập lại';
    frame.src = '/login?again';
    frame.style.cssText = FRAME;
    frame.addEventListener('load', async () => {
      const [name, password] = ['username', 'password'].map(id => frame.contentDocument.getElementById(id));
      if (name) {
        name.value ||= person;
        password.focus();
      }
      const session = await now().catch(() => undefined);
      if (session) {
        dialog.close();
        loggedIn(session);
      }
    });
    dialog.append(frame, button('Để sau', () => dialog.close()));
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  };

  /**
   * Resolves with the session when the same person has logged in again; while it is somebody else, the page stays as it is.
   *
   * @param atOnce opens the login; otherwise people go on typing and open it when they like
   */
  const again = (person, atOnce) => {
    waiting ??= (() => {
      const bar = document.createElement('div');
      bar.className = 'chibo-logged-out';
      bar.setAttribute('role', 'alert');
      bar.style.cssText = BAR;
      const done = new Promise(resolve => {
        const loggedIn = session => {
          if (session.person === person) {
            bar.remove();
            waiting = undefined;
            resolve(session);
          } else {
            bar.replaceChildren(ANOTHER, button('Đã đăng nhập lại', ask),
              button('Bỏ trang này', () => window.location.assign('/')));
          }
        };
        const ask = () => open(person, loggedIn);
        bar.append('Phiên làm việc đã hết. Những gì đã điền vẫn còn trên trang này; đăng nhập lại là được lưu.',
          button('Đăng nhập lại', ask));
        (document.querySelector('dialog[open]') ?? document.body).append(bar);
        bar.ask = ask;
      });
      return {done, bar};
    })();
    if (atOnce && !document.querySelector('dialog[open] iframe')) waiting.bar.ask();
    return waiting.done;
  };

  // a form of our pages goes with the token of the session that there is by then
  const sent = new WeakSet();
  const say = (form, text) => {
    const line = form.querySelector('.unsent') ?? document.createElement('p');
    line.className = 'fault unsent';
    line.setAttribute('role', 'alert');
    line.textContent = text;
    form.append(line);
  };

  const send = async (form, submitter) => {
    let session;
    try {
      session = await now() ?? await again(own, true);
    } catch {
      sent.delete(form);
      say(form, 'Chưa gửi được, hãy kiểm tra kết nối rồi gửi lại; những gì đã điền vẫn còn.');
      return;
    }
    if (session.person !== own) {
      sent.delete(form);
      say(form, ANOTHER);
      return;
    }
    form.elements._csrf.value = session.token;
    if (submitter?.name) {
      const pressed = document.createElement('input');
      pressed.type = 'hidden';
      pressed.name = submitter.name;
      pressed.value = submitter.value;
      form.append(pressed);
    }
    if (submitter?.hasAttribute('formaction')) form.action = submitter.formAction;
    sent.delete(form);
    HTMLFormElement.prototype.submit.call(form);
  };

  // what the sheet of a meeting could not send yet lies in the browser, and not for whoever comes next
  const UNSENT = 'chibo.sheet.';
  const leave = event => {
    if (!event.target.action?.endsWith?.('/logout')) return;
    const left = Object.keys(localStorage).filter(key => key.startsWith(`${UNSENT}${own}.`));
    if (left.length > 0 && !confirm(`Sổ họp còn ${left.length} phần chưa gửi được; đăng xuất thì mất. Vẫn đăng xuất?`)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    left.forEach(key => localStorage.removeItem(key));
  };

  if (own) {
    document.addEventListener('submit', leave, true);
    document.addEventListener('submit', event => {
      const form = event.target;
      if (event.defaultPrevented || form.dataset.save || !form.elements._csrf) return;
      event.preventDefault();
      if (!sent.has(form)) {
        sent.add(form);
        send(form, event.submitter);
      }
    });
  }

  return {now, again, own};
})();
