// Draws the process of a case and paints where it stands; the page says the same in words. A plane is as large as it is
// and scrolls within its frame like any other picture: by finger, by wheel, by keyboard.
const place = document.querySelector('.diagram');
const tools = document.querySelector('.diagram-tools');
const more = document.querySelector('.diagram-more');
// nothing is open in a finished case, and the page leaves an empty attribute out
const ids = name => (place.dataset[name] ?? '').split(' ').filter(Boolean);
// around a plane
const MARGIN = 30;
// smaller than that, nobody reads a step; who wants to see all at once accepts a little less, where that is enough
const READABLE = 0.75;
const LEAST = 0.5;
const MOST = 3;
// what the library says itself, in its own placeholders
const words = { 'Open {element}': 'Mở sơ đồ của phần {element}' };
const inVietnamese = (text, values = {}) =>
  (words[text] ?? text).replace(/{([^}]+)}/g, (whole, key) => values[key] ?? whole);
// the frame scrolls, not the drawing within it
const none = ['value', {}];

/** The drawing is put into a frame that scrolls; the path to a plane above it, the mark of the library below it. */
const framed = canvas => {
  const drawing = canvas.getContainer();
  const frame = document.createElement('div');
  frame.className = 'diagram-frame';
  frame.tabIndex = 0;
  frame.setAttribute('role', 'group');
  drawing.before(frame);
  frame.append(drawing);
  drawing.querySelector('svg').setAttribute('tabindex', '-1');
  const path = document.createElement('nav');
  path.setAttribute('aria-label', 'Phần đang xem của sơ đồ');
  path.append(drawing.querySelector('.bjs-breadcrumbs'));
  place.prepend(path);
  return frame;
};

const draw = async () => {
  const answer = await fetch(place.dataset.diagram);
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  const viewer = new BpmnJS({
    container: place,
    // what opens a part stays large enough for a finger, however small the drawing is
    overlays: { defaults: { scale: { min: 1, max: 1 } } },
    additionalModules: [{ translate: ['value', inVietnamese], moveCanvas: none, zoomScroll: none, keyboardMove: none }]
  });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const events = viewer.get('eventBus');
  const frame = framed(canvas);
  const whole = canvas.getRootElement();
  const known = name => ids(name).filter(id => elements.get(id)).map(id => elements.get(id));
  const planeOf = element => elements.get(`${element.id}_plane`);
  // the part that a plane is drawn for; the first plane is drawn for none
  const drawnFor = plane => plane === whole ? undefined : elements.get(plane.id.replace(/_plane$/, ''));
  // a part of the process is drawn around its steps or has a plane of its own
  const around = element => element.children?.length > 0;
  known('done').forEach(element => canvas.addMarker(element, 'done'));
  known('now').forEach(element => canvas.addMarker(element, around(element) ? 'around' : 'now'));
  elements.filter(planeOf).forEach(element => canvas.addMarker(element, 'opens'));

  // of several that are open, rather one of a phase than one beside it, and rather a task than an event or a gateway
  const rank = element => (canvas.findRoot(element) === whole ? 2 : 0) + (element.type.endsWith('Task') ? 0 : 1);
  const step = known('now').filter(element => !around(element) && !planeOf(element))
    .sort((one, other) => rank(one) - rank(other))[0];
  // as far as a case came that stands nowhere any more
  const end = known('done').filter(element => element.type === 'bpmn:EndEvent' && canvas.findRoot(element) === whole)
    .reduce((last, one) => last?.x > one.x ? last : one, undefined);

  const button = zoom => tools.querySelector(`[data-zoom=${zoom}]`);
  let scale = 1;
  const fitting = least => {
    const width = canvas.viewbox().inner.width + 2 * MARGIN;
    return Math.min(1, Math.max(least, frame.clientWidth / width));
  };
  const size = wanted => {
    scale = Math.min(MOST, Math.max(LEAST, wanted));
    const { inner } = canvas.viewbox();
    const shown = { x: inner.x - MARGIN, y: inner.y - MARGIN, width: inner.width + 2 * MARGIN,
      height: inner.height + 2 * MARGIN };
    Object.assign(canvas.getContainer().style, { width: `${shown.width * scale}px`, height: `${shown.height * scale}px` });
    canvas.resized();
    canvas.viewbox(shown);
    more.hidden = frame.scrollWidth <= frame.clientWidth;
    button('all').hidden = frame.clientWidth / shown.width < LEAST;
  };
  const toMiddle = element => {
    const middle = (element.x + element.width / 2 - canvas.viewbox().x) * scale;
    frame.scrollLeft = middle - frame.clientWidth / 2;
  };
  const resized = wanted => {
    const middle = (frame.scrollLeft + frame.clientWidth / 2) / scale;
    size(wanted);
    frame.scrollLeft = middle * scale - frame.clientWidth / 2;
  };

  /** In a plane one looks at where the case stands, or else at the part from which one comes. */
  const lookedAt = (plane, before) => {
    const here = element => element && canvas.findRoot(element) === plane;
    let from = before && drawnFor(before);
    while (from && !here(from)) {
      from = drawnFor(canvas.findRoot(from));
    }
    return from ?? (here(step) ? step : here(end) ? end : undefined);
  };
  let current;
  const show = plane => {
    canvas.zoom(1);
    size(fitting(READABLE));
    const middle = lookedAt(plane, current);
    frame.scrollLeft = 0;
    if (middle) {
      toMiddle(middle);
    }
    const part = plane === whole ? '' : `, phần ${plane.businessObject.name}`;
    frame.setAttribute('aria-label', `${place.dataset.name}${part}; các bước bằng chữ ở phần trên`);
    current = plane;
  };
  // after the library has put the plane where it would have it; what was clicked on may be gone with the plane before
  events.on('root.set', 1, ({ element }) => {
    show(element);
    if (place.dataset.drawn) {
      frame.focus({ preventScroll: true });
    }
  });
  events.on('element.click', ({ element }) => {
    if (planeOf(element)) {
      canvas.setRootElement(planeOf(element));
    }
  });

  const zooms = {
    in: () => resized(scale * 1.3),
    out: () => resized(scale / 1.3),
    now: () => {
      canvas.setRootElement(canvas.findRoot(step));
      toMiddle(step);
    },
    all: () => resized(fitting(LEAST))
  };
  button('now').hidden = !step;
  tools.hidden = false;
  tools.addEventListener('click', event => zooms[event.target.dataset.zoom]?.());

  const phaseIn = query => elements.get(`${new URLSearchParams(query).get('phase')}_plane`);
  document.querySelectorAll('.phases a').forEach(link => link.addEventListener('click', event => {
    const plane = link.dataset.process === place.dataset.process && phaseIn(link.search);
    if (plane && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      canvas.setRootElement(plane);
      frame.focus({ preventScroll: true });
      document.querySelector('#drawing').scrollIntoView();
    }
  }));

  const first = phaseIn(location.search) ?? (step ? canvas.findRoot(step) : whole);
  if (first === whole) {
    show(whole);
  }
  canvas.setRootElement(first);
  place.dataset.drawn = 'true';
};

draw().catch(() => {
  place.textContent = 'Chưa vẽ được sơ đồ; các bước bằng chữ ở phần trên.';
});
