'use strict';
// The members of a branch: who is still missing, who is looked for, and what an answer says about each.

(() => {
  const rows = [...document.querySelectorAll('details.member')];
  const onlyMissing = document.getElementById('only-missing');
  const search = document.getElementById('search');
  const plain = text => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐðÐ]/g, 'd').toLowerCase();

  function filter() {
    const wanted = plain(search.value.trim());
    for (const row of rows) {
      row.hidden = !plain(row.dataset.name).includes(wanted)
        || onlyMissing.checked && row.dataset.missing === 'false' && !row.open;
    }
    document.getElementById('nobody').hidden = rows.some(row => !row.hidden);
  }

  function count() {
    document.getElementById('complete').textContent = rows.filter(row => row.dataset.missing === 'false').length;
  }

  function list(place, sentences) {
    place.replaceChildren(...sentences.map(sentence => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }));
  }

  function show(answer) {
    const row = document.getElementById(answer.caseNumber);
    row.dataset.missing = answer.faults.length > 0;
    row.querySelector('.level').textContent = answer.level;
    row.querySelector('.standing').textContent = answer.faults.length === 0 ? 'Đủ số liệu'
      : `Còn thiếu ${answer.faults.length} mục`;
    const form = row.querySelector('form[data-save]');
    if (!form) return;
    form.dataset.seen = answer.seen ?? '';
    for (const place of form.querySelectorAll('[data-out]')) place.textContent = answer[place.dataset.out];
    form.querySelector('.differs').hidden = !answer.differs;
    form.querySelector('.complete').hidden = answer.faults.length > 0;
    list(form.querySelector('.faults'), answer.faults);
  }

  function showMeeting(answer) {
    document.getElementById('attendance').dataset.seen = answer.seen ?? '';
    document.getElementById('counted').textContent = answer.counted;
    const fault = document.getElementById('meeting-fault');
    fault.textContent = answer.fault;
    fault.hidden = answer.fault === '';
    document.getElementById('unanimous').hidden = answer.fault !== '' || document.getElementById('attendance').elements[0].disabled;
    answer.rows.forEach(show);
  }

  document.addEventListener('saved', saved => {
    if (saved.detail.rows) showMeeting(saved.detail); else show(saved.detail);
    count();
  });
  onlyMissing.addEventListener('change', filter);
  search.addEventListener('input', filter);

  const unanimous = document.getElementById('unanimous');
  unanimous.addEventListener('click', async () => {
    const said = document.getElementById('unanimous-said');
    if (!confirm(unanimous.dataset.ask)) return;
    try {
      const answer = await saving.post(unanimous.dataset.post, {});
      if (!answer.ok) {
        said.textContent = answer.status >= 400 && answer.status < 500 ? (await answer.json()).message : 'Chưa ghi được; hãy tải lại trang.';
        return;
      }
      location.reload();
    } catch (unreachable) {
      said.textContent = 'Chưa ghi được, hãy kiểm tra kết nối.';
    }
  });

  const asked = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (asked) asked.open = true;

  // before the other scripts have come too, nothing that is typed would be saved
  document.documentElement.classList.toggle('ready', typeof saving === 'object' && typeof chiboTyped === 'object');
})();
