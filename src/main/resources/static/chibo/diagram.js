// Draws the process of a case and paints where it stands; the page says the same in words.
const place = document.querySelector('.diagram');
const tools = document.querySelector('.diagram-tools');
// nothing is open in a finished case, and the page leaves an empty attribute out
const ids = name => (place.dataset[name] ?? '').split(' ').filter(Boolean);

const draw = async () => {
  const answer = await fetch(place.dataset.diagram);
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  const viewer = new BpmnJS({ container: place });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const known = name => ids(name).filter(id => elements.get(id));
  // the wheel scrolls the page, not the drawing
  viewer.get('zoomScroll').toggle(false);
  known('done').forEach(id => canvas.addMarker(id, 'done'));
  const hasParts = id => elements.get(id).children?.length > 0;
  known('now').forEach(id => canvas.addMarker(id, hasParts(id) ? 'around' : 'now'));

  const step = known('now').filter(id => !hasParts(id)).map(id => elements.get(id))[0];
  const toStep = () => {
    canvas.zoom(1);
    if (step) {
      const box = canvas.viewbox();
      canvas.viewbox({ ...box, x: step.x + step.width / 2 - box.width / 2, y: step.y + step.height / 2 - box.height / 2 });
    }
  };
  const zooms = {
    in: () => canvas.zoom(canvas.zoom() * 1.3),
    out: () => canvas.zoom(canvas.zoom() / 1.3),
    now: toStep,
    all: () => canvas.zoom('fit-viewport', 'auto')
  };
  tools.hidden = false;
  tools.addEventListener('click', event => zooms[event.target.dataset.zoom]?.());
  zooms[step ? 'now' : 'all']();
  place.dataset.drawn = 'true';
};

draw().catch(() => {
  place.textContent = 'Chưa vẽ được sơ đồ; các bước bằng chữ ở phần trên.';
});
