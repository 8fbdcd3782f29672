'use strict';
// Photographs and scans: pages are gathered before they are sent, one sees how far they are, and when the line breaks nothing is lost here
// and nothing half is kept there. Without this script the page sends them all the same.
window.chiboAttaching = (() => {
  const ALL = 58 * 1024 * 1024;
  const STALLED = 60000;
  const BROKEN = 'Đường truyền bị đứt nên hệ thống chưa nhận được; các trang đã chọn vẫn còn ở đây. Hãy kiểm tra kết nối rồi bấm Gửi lại.';
  const LOGGED_OUT = 'Phiên làm việc đã hết nên chưa gửi; các trang đã chọn vẫn còn ở đây. Hãy đăng nhập lại rồi bấm Gửi lại.';

  const size = bytes => bytes < 1024 * 1024 ? Math.max(1, Math.round(bytes / 1024)) + ' KB'
    : (bytes / 1024 / 1024).toFixed(1).replace('.', ',') + ' MB';

  /** Answers with a status and what was said; status 0 when the line broke. */
  const post = (address, body, session, progress) => new Promise(resolve => {
    const request = new XMLHttpRequest();
    let timer;
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), STALLED);
    };
    const end = () => {
      clearTimeout(timer);
      let message;
      try {
        message = JSON.parse(request.responseText).message;
      } catch {
        message = undefined;
      }
      resolve({status: request.status, message});
    };
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader(session.headerName, session.token);
    request.upload.addEventListener('progress', event => {
      watch();
      if (event.lengthComputable) progress?.(Math.floor(100 * event.loaded / event.total));
    });
    request.addEventListener('loadend', end);
    watch();
    request.send(body);
  });

  /** The session to send with; undefined when nobody is logged in any more, or somebody else is. */
  const session = async person => {
    const now = await window.chiboSession.now() ?? await window.chiboSession.again(person(), true);
    return now.person === person() ? now : undefined;
  };

  const tell = (place, sentence) => {
    const said = document.createElement('p');
    said.className = 'good';
    said.setAttribute('role', 'status');
    said.textContent = sentence;
    place.querySelectorAll(':scope > .good, :scope > .fault').forEach(earlier => earlier.remove());
    place.prepend(said);
  };

  /** Shows the place as it is now, with what was said; when the line breaks meanwhile, the page stays with all that is typed in it. */
  const again = async (place, person, sentence) => {
    try {
      const answer = await fetch(place.dataset.again, {redirect: 'error', headers: {Accept: 'text/html', 'X-Requested-With': 'fetch'}});
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('.chibo-attached');
      const count = place.closest('.chibo-scans')?.querySelector('summary');
      if (count) count.textContent = count.textContent.replace(/\(\d+\)/, `(${fresh.dataset.count})`);
      place.replaceWith(fresh);
      tell(fresh, sentence);
      start(fresh, person);
    } catch {
      tell(place, sentence + ' Danh sách tệp ở đây chưa cập nhật được; hãy kiểm tra kết nối rồi tải lại trang.');
    }
  };

  const waiting = new Set();

  /** Whether pages were chosen that nobody has sent; the first place with such pages says so. */
  const unsent = () => {
    [...waiting].filter(one => !one.form.isConnected).forEach(one => waiting.delete(one));
    const first = [...waiting].find(one => one.sheets.length > 0);
    first?.remind();
    return Boolean(first);
  };

  const sending = (form, place, person) => {
    const [said, bar, list, button] = ['.said', 'progress', '.sheets', 'button[type=submit]'].map(which => form.querySelector(which));
    const sheets = [];
    let id;
    let busy = false;

    const say = (text, bad) => {
      said.textContent = text;
      said.classList.toggle('late', Boolean(bad));
    };

    const show = () => {
      id = undefined;
      button.textContent = 'Gửi tệp';
      list.hidden = sheets.length === 0;
      list.replaceChildren(...sheets.map((file, nth) => {
        const line = document.createElement('li');
        const away = document.createElement('button');
        away.type = 'button';
        away.className = 'small btn btn-default';
        away.textContent = 'Bỏ';
        away.setAttribute('aria-label', 'Bỏ tệp thứ ' + (nth + 1));
        away.addEventListener('click', () => {
          if (busy) return;
          sheets.splice(nth, 1);
          show();
        });
        line.append((file.type === 'application/pdf' ? 'Tệp PDF, ' : 'Ảnh, ') + size(file.size) + ' ', away);
        return line;
      }));
    };

    waiting.add({form, sheets, remind: () => {
      say('Các trang đã chọn chưa được gửi: hãy bấm Gửi tệp, hoặc Bỏ từng trang, rồi hãy gửi biểu mẫu.', true);
      form.closest('details')?.setAttribute('open', '');
      form.scrollIntoView({block: 'center'});
      button.focus({preventScroll: true});
    }});

    /** What the server would refuse after minutes on a slow line is said at once. */
    const fault = () => {
      const most = Number(form.dataset.size);
      const large = sheets.findIndex(file => file.size > most);
      if (sheets.length === 0) return 'Chưa chọn tệp nào; hãy chụp ảnh hoặc chọn tệp rồi bấm Gửi tệp.';
      if (sheets.length > Number(form.dataset.pages)) return `Một lần chỉ gửi được ${form.dataset.pages} ảnh; hãy gửi thành vài lần.`;
      if (large >= 0) return `Tệp thứ ${large + 1} quá lớn, mỗi tệp tối đa ${size(most)}; hãy chụp ở cỡ ảnh thường rồi gửi.`;
      return sheets.reduce((sum, file) => sum + file.size, 0) > ALL ? 'Các tệp cộng lại quá lớn, mỗi lần tối đa 58 MB; hãy gửi thành vài lần.'
        : undefined;
    };

    form.querySelectorAll('input[type=file]').forEach(input => input.addEventListener('change', () => {
      sheets.push(...input.files);
      input.value = '';
      say('');
      show();
    }));

    form.addEventListener('submit', async event => {
      event.preventDefault();
      if (busy) return;
      const wrong = fault();
      if (wrong) {
        say(wrong, true);
        return;
      }
      busy = button.disabled = true;
      say('Đang gửi…');
      let answer;
      try {
        const with_ = await session(person);
        if (!with_) throw new Error(LOGGED_OUT);
        // the same again after a broken line is the same sending: it is kept once
        id ??= Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
        const body = new FormData();
        body.append('kind', form.elements.kind.value);
        body.append('sending', id);
        sheets.forEach((file, nth) => body.append('files', file, 'trang-' + (nth + 1)));
        bar.hidden = false;
        answer = await post(form.action, body, with_, percent => {
          bar.value = percent;
          say(percent < 100 ? `Đang gửi ${percent}%` : 'Đã gửi xong, đang kiểm tra…');
        });
      } catch (failure) {
        answer = {status: 0, message: failure.message === LOGGED_OUT ? LOGGED_OUT : undefined};
      }
      busy = button.disabled = false;
      bar.hidden = true;
      bar.value = 0;
      if (answer.status === 200) {
        sheets.length = 0;
        show();
        say('');
        await again(place, person, answer.message);
        return;
      }
      const broken = answer.status === 0 || answer.status >= 500 || answer.status === 403;
      say(answer.message ?? (answer.status === 401 ? LOGGED_OUT : broken ? BROKEN
        : 'Chưa nhận được tệp; hãy tải lại trang rồi gửi lại.'), true);
      if (broken || answer.status === 401) button.textContent = 'Gửi lại';
    });
  };

  const withdrawing = (form, place, person) => form.addEventListener('submit', async event => {
    event.preventDefault();
    const with_ = await session(person).catch(() => undefined);
    const answer = with_ ? await post(form.action, new FormData(), with_) : {status: 0};
    await again(place, person, answer.message ?? 'Chưa rút được, hãy kiểm tra kết nối rồi thử lại.');
  });

  /** @param person answers with whose session it has to be */
  const start = (place, person) => {
    place.querySelectorAll('form.attach').forEach(form => sending(form, place, person));
    place.querySelectorAll('form.withdraw').forEach(form => withdrawing(form, place, person));
  };

  document.querySelectorAll('.chibo-attached').forEach(place => start(place, () => window.chiboSession.own));
  return {start, unsent};
})();
