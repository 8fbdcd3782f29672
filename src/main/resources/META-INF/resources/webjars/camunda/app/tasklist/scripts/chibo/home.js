// The name of the application leads to the person's first page, not to the task list that is open already.
document.addEventListener('click', event => {
  if (event.target.closest('.navbar-brand')) {
    event.preventDefault();
    event.stopPropagation();
    window.location.assign('/');
  }
}, true);

const LIST = /[?&]filter=/;

/** Whether an address differs by the list only that Tasklist has chosen by itself. */
window.chiboByItself = (from, to) => !LIST.test(from) && LIST.test(to);
