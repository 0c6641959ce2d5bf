// Two fingers, and the wheel with Ctrl: nearer and farther, around where the hand is.

/** Pages are drawn anew when the hand has rested so long; until then they are stretched. In milliseconds. */
const REST = 400;

export function followGestures(container, viewer, core, signal) {
  const zoom = (scaleFactor, origin) => {
    if (viewer.pagesCount) viewer.updateScale({ scaleFactor, origin, drawingDelay: REST });
  };
  container.addEventListener('wheel', (event) => wheel(event, zoom), { passive: false, signal });
  pinch(container, zoom, core, signal);
  trackpad(container, zoom, signal);
}

function wheel(event, zoom) {
  if (!event.ctrlKey && !event.metaKey) return;
  // The page around is not to grow.
  event.preventDefault();
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY / 100 : event.deltaY / 3;
  // A trackpad's pinch comes as many small steps.
  const factor = Math.exp(-Math.max(-1, Math.min(1, lines)) * (Math.abs(lines) < 0.5 ? 1 : 0.15));
  zoom(factor, [event.clientX, event.clientY]);
}

function pinch(container, zoom, core, signal) {
  new core.TouchManager({
    container,
    onPinching: (origin, before, distance) => zoom(distance / before, origin),
    signal,
  });
}

/** Safari on a Mac tells of a trackpad's pinch in events of its own. */
function trackpad(container, zoom, signal) {
  let before = 1;
  const on = (name, act) =>
    container.addEventListener(name, (event) => {
      event.preventDefault();
      act(event);
    }, { passive: false, signal });
  if (!('ongesturechange' in window) || navigator.maxTouchPoints) return;
  on('gesturestart', () => {
    before = 1;
  });
  on('gesturechange', ({ scale, clientX, clientY }) => {
    zoom(scale / before, [clientX, clientY]);
    before = scale;
  });
}
