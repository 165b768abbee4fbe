"use strict";
/* A camera over the document. Without this script, or where the screen is small, the document is what there is. */
(() => {
  const root = document.documentElement;
  const world = document.querySelector(".world");
  const view = document.querySelector(".view");
  const header = document.querySelector("header");
  const nav = document.querySelector("nav");
  const controls = document.querySelector(".controls");
  const open = document.querySelector(".open");
  const place = document.querySelector(".place");
  const frames = [...document.querySelectorAll(".frame")];
  const wideEnough = window.matchMedia("(min-width: 48em) and (min-height: 22em)");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");

  const TILE = 1600, TALL = 0.72, SPACE = 120, SMALL = 6, HEADER = 760; // world units
  const REM = parseFloat(getComputedStyle(root).fontSize);
  const PAGE = 80 * REM, DOOR = 4.5 * REM, UNIT = 35 * REM, GUTTER = 1.5 * REM, MOST = 6; // poster units: its width, a door's height, columns
  const READABLE = 15 / 16, LEGIBLE = 0.78, GLANCED = 0.75, GROWN = 1.4, LARGEST = 1.9; // of the text's own size
  const FITS = [1.3, 1.2, 1.1, 1, 0.95, 0.9], SHEET = (182 / 25.4) * 96 - 8; // on paper: text of 13 to 9 points, and the height of a sheet
  const AIR = { w: 0.96, h: 0.96 }; // how much of the screen a stop may take

  let size = null; // of the world
  let laidOut = {}; // the room for which it is
  let ratio = 0.5; // of a poster's height to its width: the screen's
  let posters = [];
  let stops = []; // where the camera can stand
  let at = 0;
  let camera = null; // null where the page is a document
  let asDocument = false; // the reader's choice
  let wasRoomy = false;
  let left = {}; // where the camera stood when it was last taken down, and the address at that time
  const name = document.title;

  const set = (element, lengths) => {
    for (const [name, value] of Object.entries(lengths)) {
      element.style.setProperty(`--${name}`, name === "s" ? value : `${value}px`);
    }
  };
  // Never nothing: a frame may be told of its size piece by piece, and lengths are divided by it.
  const screen = () => ({ w: Math.max(REM, view.clientWidth), h: Math.max(REM, view.clientHeight - controls.offsetHeight) });
  const roomy = () => wideEnough.matches && view.clientWidth > 0; // a frame that nobody shows has no size at all
  const room = () => ({ w: screen().w * AIR.w, h: screen().h * AIR.h });
  const drawn = () => Math.min(room().w, room().h / ratio) * 0.94 / PAGE; // a poster's size on the screen
  const across = (spans) => spans * UNIT + (spans - 1) * GUTTER;

  // Lays blocks in columns, each as high up as it fits, for a number of columns.
  const masonry = (heights, spans, columns) => {
    const bottoms = new Array(columns).fill(0);
    const places = heights.map((height, index) => {
      const span = spans[index];
      let best = 0, top = Infinity;
      for (let column = 0; column + span <= columns; column += 1) {
        const reach = Math.max(...bottoms.slice(column, column + span));
        if (reach < top) [best, top] = [column, reach];
      }
      for (let column = best; column < best + span; column += 1) bottoms[column] = top + height + GUTTER;
      return { x: best * (UNIT + GUTTER), y: top };
    });
    return { places, height: Math.max(...bottoms, 0) };
  };

  const narrowest = (blocks) => (blocks.some((block) => block.querySelector(".chart")) ? 2 : 1); // a chart has its table beside it

  // A table that is wider than its block would reach out of it.
  const overflows = (block) => [...block.querySelectorAll(".scroll")].some((table) => table.scrollWidth > table.clientWidth + 1);
  // Gives a block as many columns as it asks for, and more where its tables need them.
  const broaden = (block, span, most) => {
    for (; ; span += 1) {
      set(block, { w: across(span) });
      if (span >= most || !overflows(block)) return span;
    }
  };

  // The blocks that stand open on a poster: in the number of columns that shows them largest, above a row of doors.
  const arrange = (top, open, doors) => {
    const rows = Math.ceil(doors / (doors > 10 ? 6 : doors > 8 ? 5 : 4)), perRow = Math.ceil(doors / rows);
    const free = (PAGE * ratio - top - (rows - 1) * GUTTER) / rows; // where nothing stands open
    const door = { w: (PAGE - (perRow - 1) * GUTTER) / perRow, h: open.length ? DOOR : Math.min(3 * DOOR, free) };
    const below = open.length ? PAGE * ratio - rows * (DOOR + GUTTER) + GUTTER : top + GUTTER;
    const height = (doors ? below - GUTTER : PAGE * ratio) - top;
    const tryOut = (columns) => {
      const spans = open.map((block) => broaden(block, Math.min(columns, Number(block.dataset.span)), columns));
      const laid = masonry(open.map((block) => block.offsetHeight), spans, columns);
      const scale = Math.min(GROWN, PAGE / across(columns), height / Math.max(1, laid.height - GUTTER));
      return { columns, laid, scale: open.some(overflows) ? 0 : scale };
    };
    let best = null;
    for (let columns = narrowest(open); columns <= MOST; columns += 1) {
      const tried = tryOut(columns);
      if (best === null || tried.scale > best.scale * 1.02) best = tried;
    }
    const { laid, scale } = tryOut(best.columns);
    const spare = height - (laid.height - GUTTER) * scale;
    return { laid, scale, top: top + Math.min(spare / 2, GUTTER), below, door, perRow, size: scale * drawn() };
  };

  // The width at which a block behind a door is read with the least walking.
  const widest = (block) => {
    let best = null;
    block.classList.remove("wide");
    let least = broaden(block, narrowest([block]), MOST);
    if (room().w / across(least) < READABLE) {
      block.classList.add("wrapped");
      least = broaden(block, narrowest([block]), MOST);
    }
    for (let span = least; span <= Math.min(MOST, Math.max(2, least, Number(block.dataset.span))); span += 1) {
      set(block, { w: across(span) });
      const scale = Math.min(LARGEST, room().w / across(span), room().h / block.offsetHeight);
      if (best === null || scale > best.scale * 1.05) best = { scale, width: across(span) };
    }
    const cards = best.scale < READABLE && block.querySelectorAll(".card, .stage").length > 1;
    block.classList.toggle("wide", cards); // one at a time, as broad as the screen is
    set(block, { w: cards ? across(3) : best.width });
  };

  // Makes a poster of a section: in full where that can be read, else what can be read of its main line, and doors to the rest.
  const poster = (frame) => {
    const blocks = [...frame.querySelectorAll(".block")];
    const inner = frame.querySelector(".poster"), head = frame.querySelector(".head");
    for (const block of blocks) block.classList.remove("door", "wide", "wrapped");
    set(inner, { pw: PAGE });
    const top = head.offsetHeight + GUTTER;
    let open = blocks;
    let found = arrange(top, open, 0);
    if (found.size < LEGIBLE) {
      open = [];
      const told = blocks.filter((block) => !block.classList.contains("detail"));
      for (const least of [LEGIBLE, GLANCED]) {
        for (const block of told.length ? told : blocks) {
          const more = [...open, block];
          if (open.length === 0 || least === LEGIBLE) open = arrange(top, more, blocks.length - more.length).size >= least ? more : open;
        }
      }
      found = arrange(top, open, blocks.length - open.length);
    }
    let doors = 0;
    const rects = blocks.map((block) => {
      const index = open.indexOf(block);
      if (index >= 0) {
        const place = found.laid.places[index];
        const rect = { x: place.x * found.scale, y: found.top + place.y * found.scale, w: block.offsetWidth, h: block.offsetHeight };
        set(block, { x: rect.x, y: rect.y, s: found.scale });
        return { ...rect, scale: found.scale, door: false };
      }
      widest(block);
      const { door, perRow, below } = found, w = block.offsetWidth, h = block.offsetHeight;
      const x = (doors % perRow) * (door.w + GUTTER), y = below + Math.floor(doors / perRow) * (door.h + GUTTER);
      const scale = Math.min(door.w / w, door.h / h);
      doors += 1;
      set(block, { x, y, s: scale, dw: door.w / scale, dh: door.h / scale, title: (REM * (open.length ? 1.25 : 1.5)) / scale });
      block.classList.add("door");
      return { x, y, w, h, scale, door: true };
    });
    return { inner, head, headHeight: head.offsetHeight, blocks, rects };
  };

  // Lays out the world: the heading, the five points, the others below.
  const layOut = () => {
    const tiles = new Map([...document.querySelectorAll(".tile")].map((tile) => [tile.hash.slice(1), tile]));
    laidOut = screen();
    const points = frames.filter((frame) => /\bpoint-/.test(frame.className));
    const others = frames.filter((frame) => !points.includes(frame));
    const width = 5 * TILE + 4 * SPACE;
    ratio = Math.max(0.3, Math.min(TALL, screen().h / screen().w));
    set(header, { w: width, h: HEADER });
    let y = header.offsetHeight;
    const boxes = new Map();
    const rows = (list, columns, tall) => {
      const w = (width - (columns - 1) * SPACE) / columns, h = w * tall;
      list.forEach((frame, index) => {
        boxes.set(frame, { x: (index % columns) * (w + SPACE), y: y + Math.floor(index / columns) * (h + SPACE), w, h });
      });
      y += Math.ceil(list.length / columns) * (h + SPACE);
    };
    const few = Math.max(ratio, 0.5), left = width * ratio - y - (Math.ceil(others.length / SMALL) * (width / SMALL) * few);
    if (points.length) rows(points, 5, Math.max(TALL, Math.min(1, left / width * 5 - 0.15)));
    if (others.length) rows(others, points.length ? SMALL : 5, few);
    size = { x: 0, y: 0, w: width, h: y - SPACE };
    return frames.map((frame) => {
      const whole = boxes.get(frame), tile = tiles.get(frame.id);
      tile.classList.remove("brief");
      set(tile, whole);
      tile.classList.toggle("brief", tile.scrollHeight > tile.clientHeight); // half a sentence says less than none
      const box = { x: whole.x, y: whole.y + (whole.h - whole.w * ratio) / 2, w: whole.w, h: whole.w * ratio };
      set(frame, box);
      const made = poster(frame);
      const scale = (box.w * 0.94) / PAGE;
      const px = box.w * 0.03, py = box.h * 0.03;
      set(made.inner, { px, py, s: scale });
      return { frame, box, scale, px, py, ...made };
    });
  };

  // The steps in which a length is read through a window: how much at a time, and where each begins.
  const walked = (length, window) => {
    const share = Math.min(length, window), last = Math.max(0, Math.ceil((length - share) / (share * 0.85) - 0.02));
    return { share, starts: Array.from({ length: last + 1 }, (_, step) => (last ? (step * (length - share)) / last : 0)) };
  };

  // Where the camera stands: the map, each poster, each block of it, and on through what is taller than the screen.
  const plan = () => {
    const seen = room();
    stops = [{ id: "", rect: size, focus: document.getElementById("top") }];
    for (const made of posters) {
      const { frame, box, scale, px, py } = made;
      stops.push({ id: frame.id, frame, rect: box, focus: frame.querySelector("h2"), first: true });
      made.blocks.forEach((block, index) => {
        const own = made.rects[index], unit = scale * own.scale;
        for (const { piece, part } of pieces(block, own, seen)) {
          const zoom = Math.max(READABLE, Math.min(LARGEST, seen.w / part.w, seen.h / part.h));
          const down = walked(part.h, seen.h / zoom), across = walked(part.w, seen.w / zoom);
          const steps = down.starts.flatMap((top) => across.starts.map((left) => ({ top, left })));
          steps.forEach(({ top, left }, step) => {
            const rect = {
              x: box.x + px + own.x * scale + (part.x + left) * unit, y: box.y + py + own.y * scale + (part.y + top) * unit,
              w: across.share * unit, h: down.share * unit,
            };
            stops.push({ id: block.id, frame, block, piece, rect, focus: piece, most: zoom / unit, step });
          });
        }
      });
    }
  };

  // A block that cannot be read as a whole is read piece by piece, where it has pieces; the first brings its heading.
  const pieces = (block, own, seen) => {
    const found = [...block.querySelectorAll(".piece")];
    if (found.length < 2 || Math.min(seen.w / own.w, seen.h / own.h) >= READABLE) {
      return [{ piece: block, part: { x: 0, y: 0, w: own.w, h: own.h } }];
    }
    block.classList.remove("door"); // to be measured
    const parts = found.map((piece, index) => {
      let [x, y] = [piece.offsetLeft, piece.offsetTop];
      for (let parent = piece.offsetParent; parent && parent !== block; parent = parent.offsetParent) {
        [x, y] = [x + parent.offsetLeft, y + parent.offsetTop];
      }
      const above = index === 0 ? y : GUTTER / 2;
      return { piece, part: { x: x - GUTTER / 2, y: y - above, w: piece.offsetWidth + GUTTER, h: piece.offsetHeight + above + GUTTER / 2 } };
    });
    block.classList.toggle("door", own.door);
    return parts;
  };

  // What the camera sees: the middle, and how large the world is drawn.
  const seen = ({ rect, most }) => {
    const { w, h } = room();
    const scale = Math.min(w / rect.w, h / rect.h, most || Infinity);
    return { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2, scale };
  };
  const transform = ({ x, y, scale }) => `translate(${screen().w / 2 - x * scale}px, ${screen().h / 2 - y * scale}px) scale(${scale})`;

  // Between two views: as fast in every magnification, and straight towards what is looked at.
  const between = (from, to, part) => {
    const scale = from.scale * (to.scale / from.scale) ** part;
    const near = Math.abs(to.scale / from.scale - 1) < 0.01;
    const way = near ? part : (1 / scale - 1 / from.scale) / (1 / to.scale - 1 / from.scale);
    return { x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way, scale };
  };

  // Flies: from one section to another out until both are seen, then in; straight within one.
  const move = (from, to, seconds) => {
    world.style.setProperty("--camera", transform(to)); // a property, or paper would be printed from where the camera stands
    if (!from || !seconds) return;
    const legs = [from, to];
    const old = from.stop, now = stops[at];
    if (old.frame && now.frame && old.frame !== now.frame) {
      const x = Math.min(old.rect.x, now.rect.x), y = Math.min(old.rect.y, now.rect.y);
      const rect = {
        x, y,
        w: Math.max(old.rect.x + old.rect.w, now.rect.x + now.rect.w) - x,
        h: Math.max(old.rect.y + old.rect.h, now.rect.y + now.rect.h) - y,
      };
      legs.splice(1, 0, seen({ rect }));
    }
    const STEPS = 12, keys = [{ transform: transform(from) }];
    for (let leg = 1; leg < legs.length; leg += 1) {
      for (let step = 1; step <= STEPS; step += 1) keys.push({ transform: transform(between(legs[leg - 1], legs[leg], step / STEPS)) });
    }
    world.animate(keys, { duration: seconds * 1000, easing: "ease-in-out" });
  };

  const say = () => {
    const stop = stops[at];
    const title = stop.frame ? stop.frame.querySelector("h2").textContent.trim() : place.dataset.map;
    const number = stop.frame ? frames.indexOf(stop.frame) + 1 : 0;
    const words = { place: number, places: frames.length, title };
    place.textContent = number ? place.dataset.place.replace(/\{(\w+)\}/g, (_, name) => words[name]) : title;
    document.title = stop.frame ? `${title} · ${name}` : name;
    try {
      history.replaceState(null, "", stop.id ? `#${stop.id}` : location.pathname + location.search);
    } catch { /* an embedded page may have no address of its own */ }
  };

  const reach = () => {
    const stop = stops[at];
    header.inert = nav.inert = Boolean(stop.frame);
    root.classList.toggle("inside", Boolean(stop.frame));
    for (const { frame, head, blocks } of posters) {
      frame.inert = frame !== stop.frame;
      head.inert = Boolean(stop.block);
      for (const block of blocks) {
        block.inert = Boolean(stop.block) && block !== stop.block;
        block.classList.toggle("entered", block === stop.block);
        block.classList.toggle("piecemeal", block === stop.block && stop.piece !== block);
        block.classList.toggle("here", block === stop.piece);
      }
    }
    for (const piece of document.querySelectorAll(".piece")) piece.classList.toggle("here", piece === stop.piece);
    for (const [name, last] of [["previous", 0], ["next", stops.length - 1], ["map", 0]]) {
      controls.querySelector(`[data-do=${name}]`).setAttribute("aria-disabled", String(at === last));
    }
  };

  const go = (index, { quiet = false, focus = true } = {}) => {
    const from = camera;
    at = Math.max(0, Math.min(stops.length - 1, index));
    camera = { ...seen(stops[at]), stop: stops[at] };
    const seconds = quiet || still.matches ? 0 : 0.9;
    root.style.setProperty("--t", `${seconds / 2}s`);
    reach();
    move(from, camera, seconds);
    say();
    if (focus) stops[at].focus.focus({ preventScroll: true });
  };

  const find = (id, piece) => {
    const exact = stops.findIndex((stop) => stop.id === id && stop.piece === piece);
    return piece && exact >= 0 ? exact : stops.findIndex((stop) => stop.id === id);
  };
  // The stop an address leads to: its own, or that of the block or section it stands in.
  const led = (hash) => {
    let id = hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch { /* a per cent sign of its own */ }
    const inside = id && document.getElementById(id)?.closest(".block, .frame");
    return inside ? find(inside.id) : find(id);
  };
  const section = (step) => {
    const heads = stops.flatMap((stop, index) => (stop.first || index === 0 ? [index] : []));
    const next = step > 0 ? heads.find((index) => index > at) : heads.findLast((index) => index < at);
    return next ?? at;
  };

  // One step out: from a block to its section, from a section to the map.
  const outer = () => {
    const { block, frame } = stops[at];
    return block ? find(frame.id) : 0;
  };

  const show = (focus) => {
    wasRoomy = roomy();
    const canvas = wasRoomy && !asDocument;
    // An embedded page has no address that could keep the place; a link that was followed since then leads on.
    const here = camera ? stops[at].id : location.hash === left.hash ? left.id : location.hash.slice(1);
    open.hidden = canvas || !wasRoomy;
    controls.hidden = !canvas;
    root.classList.toggle("canvas", canvas);
    if (!canvas) {
      root.classList.remove("inside");
      for (const element of [header, nav, ...document.querySelectorAll(".frame, .head, .block")]) element.inert = false;
      world.style.removeProperty("--camera");
      document.title = name;
      if (camera) left = { id: here, hash: location.hash };
      if (camera && here) document.getElementById(here).scrollIntoView();
      camera = null;
      return;
    }
    posters = layOut();
    plan();
    go(Math.max(0, led(`#${here}`)), { quiet: true, focus });
  };

  // The same place, where there is another amount of room or the reader has set the text differently.
  const again = () => {
    if (!camera) return;
    const { id, piece, step } = stops[at];
    posters = layOut();
    plan();
    const same = stops.findIndex((stop) => stop.id === id && stop.piece === piece && stop.step === step);
    go(Math.max(0, same < 0 ? find(id, piece) : same), { quiet: true, focus: false });
  };

  // Paper: how large the map and each section may be set and still have a sheet to itself. What cannot keeps its size and goes on.
  const fitPaper = () => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.media && rule.media.mediaText === "print");
    const classes = root.className;
    root.style.setProperty("--t", "0s");
    root.className = "measured";
    for (const rule of rules) rule.media.mediaText = "all";
    for (const parts of [[header, nav], ...frames.map((frame) => [frame])]) {
      const resize = (fit) => parts.forEach((part) => part.style.setProperty("--fit", fit));
      resize(FITS.find((fit) => {
        resize(fit);
        return parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0) <= SHEET;
      }) || 1);
    }
    for (const rule of rules) rule.media.mediaText = "print";
    root.className = classes;
  };

  const doing = {
    map: () => go(0),
    previous: () => go(at - 1),
    next: () => go(at + 1),
    document: () => {
      const { frame, focus } = stops[at];
      asDocument = true;
      show(false);
      (frame ? focus : document.getElementById("top")).focus();
    },
    canvas: () => {
      asDocument = false;
      show(true);
    },
  };
  const keys = {
    ArrowRight: () => go(at + 1), ArrowDown: () => go(at + 1), ArrowLeft: () => go(at - 1), ArrowUp: () => go(at - 1),
    PageDown: () => go(section(1)), PageUp: () => go(section(-1)), Home: () => go(0), End: () => go(stops.length - 1),
    Escape: () => go(0),
  };

  document.addEventListener("keydown", (event) => {
    if (!camera || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-do]");
    if (button) {
      if (button.getAttribute("aria-disabled") !== "true") doing[button.dataset.do]();
      return;
    }
    if (!camera) return;
    const link = event.target.closest("a");
    if (link) {
      const skips = link.classList.contains("skip");
      const index = skips ? at || 1 : link.getAttribute("href").startsWith("#") ? led(link.hash) : -1;
      if (index < 0) return;
      event.preventDefault();
      go(index);
      return;
    }
    const block = event.target.closest(".block"), piece = event.target.closest(".piece");
    if (!block || String(window.getSelection()) !== "") return;
    const index = find(block.id, piece);
    if (stops[at].block !== block || (piece && stops[index].piece !== stops[at].piece)) go(index);
  });
  // Whoever tabs to a link that lies outside the picture brings the camera there.
  world.addEventListener("focusin", (event) => {
    if (!camera) return;
    const block = event.target.closest(".block"), piece = event.target.closest(".piece");
    if (!block || event.target === block || event.target === piece) return;
    const index = find(block.id, piece);
    if (stops[at].block !== block || (piece && stops[index].piece !== stops[at].piece)) go(index, { focus: false });
  });
  // One finger turns the page, as the arrows do; two that meet step out. Two that part are the browser's own magnifier, and while it
  // magnifies a finger moves what is seen.
  let touched = null;
  const apart = ([one, two]) => Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
  const plain = () => !window.visualViewport || window.visualViewport.scale < 1.01;
  view.addEventListener("touchstart", ({ touches }) => {
    const [{ clientX: x, clientY: y }] = touches;
    touched = camera && plain() && touches.length < 3 ? { x, y, apart: touches.length === 2 ? apart(touches) : 0 } : null;
  }, { passive: true });
  view.addEventListener("touchmove", ({ touches }) => {
    if (!touched || touches.length !== 2 || apart(touches) > 0.7 * touched.apart) return;
    touched = null;
    if (plain()) go(outer());
  }, { passive: true });
  view.addEventListener("touchend", ({ touches, changedTouches: [last] }) => {
    const swiped = touched && !touched.apart && !touches.length && String(window.getSelection()) === "";
    const across = swiped ? last.clientX - touched.x : 0, down = swiped ? last.clientY - touched.y : 0;
    touched = null;
    const [long, short] = Math.abs(across) > Math.abs(down) ? [across, down] : [down, across];
    if (Math.abs(long) > 60 && Math.abs(long) > 2 * Math.abs(short)) go(at + (long < 0 ? 1 : -1));
  }, { passive: true });
  view.addEventListener("touchcancel", () => { touched = null; }, { passive: true });
  window.addEventListener("hashchange", () => {
    const index = location.hash ? led(location.hash) : 0;
    if (camera && index >= 0) go(index);
  });
  window.addEventListener("beforeprint", fitPaper);
  // What is laid out holds for a window, the controls below it and the text as the reader has set it.
  const outgrown = () => {
    const { w, h } = screen();
    const other = ({ head, headHeight, blocks, rects }) =>
      head.offsetHeight !== headHeight || blocks.some((block, index) => !rects[index].door && block.offsetHeight !== rects[index].h);
    return w !== laidOut.w || h !== laidOut.h || posters.some(other);
  };
  // The size is observed, not heard of: a frame is told of a resize before its media queries are, and of its first size not at all.
  const fitted = () => {
    if (roomy() !== wasRoomy) show(false);
    else if (camera && outgrown()) again();
  };
  const soon = () => requestAnimationFrame(fitted); // in the next frame, since it changes what is observed; and never on paper
  const changed = new ResizeObserver(soon);
  for (const element of [view, controls, ...document.querySelectorAll(".head, .block")]) changed.observe(element);
  wideEnough.addEventListener("change", soon);
  // Inside another page a link must not open where only this one has room.
  if (window.self !== window.top) {
    for (const link of document.querySelectorAll("a[href^=http]")) Object.assign(link, { target: "_blank", rel: "noopener" });
  }
  show(false);
})();
