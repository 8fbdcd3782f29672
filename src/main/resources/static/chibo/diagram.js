// Draws the process of a case and paints where it stands; the page says the same in words.
const place = document.querySelector('.diagram');
const tools = document.querySelector('.diagram-tools');
// nothing is open in a finished case, and the page leaves an empty attribute out
const ids = name => (place.dataset[name] ?? '').split(' ').filter(Boolean);
// around a plane, so that the path to it hides nothing
const MARGIN = 60;
// what the library says itself, in its own placeholders
const words = { 'Open {element}': 'Mở sơ đồ của phần {element}' };
const inVietnamese = (text, values = {}) =>
  (words[text] ?? text).replace(/{([^}]+)}/g, (whole, key) => values[key] ?? whole);

const draw = async () => {
  const answer = await fetch(place.dataset.diagram);
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  const viewer = new BpmnJS({ container: place, additionalModules: [{ translate: ['value', inVietnamese] }] });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const known = name => ids(name).filter(id => elements.get(id));
  // the wheel scrolls the page, not the drawing
  viewer.get('zoomScroll').toggle(false);
  known('done').forEach(id => canvas.addMarker(id, 'done'));
  // a part of the process is drawn around its steps or has a plane of its own
  const around = id => elements.get(id).children?.length > 0;
  known('now').forEach(id => canvas.addMarker(id, around(id) ? 'around' : 'now'));

  const whole = canvas.getRootElement();
  const steps = known('now').filter(id => !around(id) && !elements.get(`${id}_plane`)).map(id => elements.get(id));
  const step = steps.find(one => canvas.findRoot(one) !== whole) ?? steps[0];
  // around the step as far as the plane goes; a plane that fits is shown whole
  const within = (from, length, shown, middle) => length + 2 * MARGIN < shown ? from - (shown - length) / 2
    : Math.min(Math.max(middle - shown / 2, from - MARGIN), from + length + MARGIN - shown);
  const toStep = () => {
    if (step) {
      canvas.setRootElement(canvas.findRoot(step));
    }
    canvas.zoom(1);
    if (step) {
      const { inner, width, height } = canvas.viewbox();
      canvas.viewbox({ width, height, x: within(inner.x, inner.width, width, step.x + step.width / 2),
        y: within(inner.y, inner.height, height, step.y + step.height / 2) });
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
