// Under the name of each task in the list: whom it is about, the number of the case and the branch; one question for all tasks of a page.
let asked;

const cards = async ids => {
  const query = ids.map(id => 'id=' + encodeURIComponent(id)).join('&');
  const answer = await fetch('/tasks/cards?' + query, { redirect: 'error' });
  return answer.ok ? new Map((await answer.json()).map(card => [card.id, card])) : new Map();
};

const ask = taskId => {
  if (!asked) {
    const ids = [];
    asked = { ids, answer: new Promise(resolve => setTimeout(() => {
      asked = undefined;
      resolve(cards(ids).catch(() => new Map()));
    }, 50)) };
  }
  asked.ids.push(taskId);
  return asked.answer;
};

export default {
  id: 'chibo-card',
  pluginPoint: 'tasklist.card',
  priority: 900,
  render: async (node, { taskId }) => {
    const card = (await ask(taskId)).get(taskId);
    if (card) {
      const line = document.createElement('p');
      line.className = 'chibo-card';
      line.textContent = `${card.caseNumber} · ${card.branch}`;
      if (card.name) {
        const name = document.createElement('b');
        name.textContent = card.name;
        line.prepend(name, document.createElement('br'));
      }
      node.append(line);
    }
  }
};
