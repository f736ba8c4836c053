// What the checks ask of a page, measured inside it. Each function gives a list of faults (texts),
// or plain data; nothing here knows what the pages are about.
globalThis.imacsChecks = (() => {
  const BLANK = /^[\s\u00a0]*$/;
  const UNSHOWN = "script,style,noscript,template,title,desc,metadata,option,defs";

  function describe(element) {
    const id = element.id ? "#" + element.id : "";
    const names = (element.getAttribute("class") || "").trim();
    const text = (element.textContent || "").replace(/\s+/g, " ").trim();
    const short = text.length > 48 ? text.slice(0, 47) + "…" : text;
    return `<${element.localName}${id}${names ? "." + names.replace(/\s+/g, ".") : ""}> “${short}”`;
  }

  function isShown(element) {
    return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  }

  /// Kept for assistive technology only: clipped to nothing, or placed off the page until focused.
  function isForEarsOnly(element) {
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.position !== "absolute" && style.position !== "fixed") continue;
      const box = each.getBoundingClientRect();
      if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return true;
      if ((box.width <= 1.5 || box.height <= 1.5) && style.overflow !== "visible") return true;
    }
    return false;
  }

  /// Every text a reader can see: its node, element and the boxes of its lines.
  function shownTexts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (!element || BLANK.test(node.data) || element.closest(UNSHOWN)) continue;
      if (!isShown(element) || isForEarsOnly(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
      if (boxes.length) found.push({ node, element, boxes });
    }
    return found;
  }

  // Colours

  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map();

  /// A CSS colour as red, green, blue (0…255) and alpha (0…1).
  function colour(css) {
    if (!known.has(css)) {
      const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
      if (parts) {
        known.set(css, [+parts[1], +parts[2], +parts[3], parts[4] === undefined ? 1 : +parts[4]]);
      } else {
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = css;
        pen.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = pen.getImageData(0, 0, 1, 1).data;
        known.set(css, [r, g, b, a / 255]);
      }
    }
    return known.get(css);
  }

  function over(top, alpha, below) {
    return [0, 1, 2].map((i) => top[i] * alpha + below[i] * (1 - alpha));
  }

  function luminance(rgb) {
    const [r, g, b] = rgb.map((value) => {
      const c = value / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function ratio(one, other) {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  }

  function opacity(element) {
    let product = 1;
    for (let each = element; each; each = each.parentElement) {
      product *= +getComputedStyle(each).opacity;
    }
    return product;
  }

  /// What lies behind an HTML element's text.
  function backdrop(element) {
    const layers = [];
    for (let each = element; each; each = each.parentElement) {
      const [r, g, b, a] = colour(getComputedStyle(each).backgroundColor);
      if (a > 0) layers.push([[r, g, b], a]);
      if (a === 1) break;
    }
    return layers.reverse().reduce((below, [top, alpha]) => over(top, alpha, below), [255, 255, 255]);
  }

  /// The filled shapes of a drawing in painting order, with their boxes.
  function shapes(drawing) {
    return [...drawing.querySelectorAll("rect,circle,ellipse,path,polygon,polyline,text")]
      .filter((each) => !each.closest("defs,clipPath,mask,marker,symbol,pattern") && isShown(each))
      .map((element) => {
        const style = getComputedStyle(element);
        const paint = style.fill === "none" ? [0, 0, 0, 0] : colour(style.fill);
        return {
          element,
          paint,
          alpha: paint[3] * +style.fillOpacity * opacity(element),
          box: element.getBoundingClientRect(),
        };
      });
  }

  function behindDrawnText(text, painted) {
    const style = getComputedStyle(text);
    const base = backdrop(text.ownerSVGElement);
    const halo = style.stroke !== "none" && style.paintOrder.startsWith("stroke");
    if (halo && parseFloat(style.strokeWidth) >= 2) return [colour(style.stroke).slice(0, 3)];
    const box = text.getBBox();
    const place = text.getScreenCTM();
    return [0.08, 0.5, 0.92].map((share) => {
      const point = new DOMPoint(box.x + box.width * share, box.y + box.height / 2);
      const onScreen = point.matrixTransform(place);
      let behind = base;
      for (const shape of painted) {
        if (shape.element === text) break;
        if (shape.alpha <= 0 || !shape.element.isPointInFill) continue;
        const { left, right, top, bottom } = shape.box;
        const { x, y } = onScreen;
        if (x < left || x > right || y < top || y > bottom) continue;
        const inside = onScreen.matrixTransform(shape.element.getScreenCTM().inverse());
        if (shape.element.isPointInFill(inside)) {
          behind = over(shape.paint, shape.alpha, behind);
        }
      }
      return behind;
    });
  }

  /// Texts whose contrast is below 4.5 : 1 (3 : 1 from 24 px, or from 18.66 px bold).
  function contrast() {
    const faults = new Map();
    let measured = 0;
    const drawings = new Map();
    function judge(element, ink, alpha, behinds, size, weight) {
      measured += 1;
      const least = size >= 24 || (size >= 18.66 && weight >= 700) ? 3 : 4.5;
      const found = Math.min(...behinds.map((behind) => ratio(over(ink, alpha, behind), behind)));
      if (found < least - 0.005) {
        const key = `contrast ${found.toFixed(2)} : 1, needs ${least} : 1`;
        if (!faults.has(key)) faults.set(key, []);
        faults.get(key).push(describe(element));
      }
    }
    for (const { element } of shownTexts()) {
      const style = getComputedStyle(element);
      if (element.closest("svg")) {
        const text = element.closest("text");
        if (!text) continue;
        const root = text.ownerSVGElement;
        if (!drawings.has(root)) drawings.set(root, shapes(root));
        const [r, g, b, a] = colour(style.fill);
        const scale = Math.hypot(text.getScreenCTM().a, text.getScreenCTM().b);
        judge(
          element, [r, g, b], a * +style.fillOpacity * opacity(element),
          behindDrawnText(text, drawings.get(root)), parseFloat(style.fontSize) * scale,
          +style.fontWeight);
      } else {
        const [r, g, b, a] = colour(style.color);
        judge(
          element, [r, g, b], a * opacity(element), [backdrop(element)],
          parseFloat(style.fontSize), +style.fontWeight);
      }
    }
    const list = [...faults].map(
      ([what, where]) => `${what}: ${where[0]}${where.length > 1 ? ` and ${where.length - 1} more` : ""}`);
    return { measured, list };
  }

  // Layout

  function scroller(element) {
    for (let each = element.parentElement; each; each = each.parentElement) {
      if (/^(auto|scroll)$/.test(getComputedStyle(each).overflowX)) return each;
    }
    return null;
  }

  /// Whatever makes the page scroll sideways, or sticks out of the window.
  function sideways(width) {
    const faults = [];
    const wide = document.documentElement.clientWidth;
    const all = document.documentElement.scrollWidth;
    if (innerWidth > width + 1) faults.push(`the page is laid out ${innerWidth} px wide`);
    if (all > wide) faults.push(`the page is ${all} px wide in a window of ${wide} px`);
    for (const element of document.body.querySelectorAll("*")) {
      if (faults.length > 5) break;
      if (!isShown(element) || element.closest("svg svg, svg *")) continue;
      const box = element.getBoundingClientRect();
      if (box.right <= wide + 1 || box.width === 0 || isForEarsOnly(element)) continue;
      if (!scroller(element)) faults.push(`${describe(element)} ends at ${Math.round(box.right)} px`);
    }
    return faults;
  }

  /// Text cut off by its own box, its drawing or the window.
  function clipped() {
    const faults = [];
    for (const { element, boxes } of shownTexts()) {
      const drawing = element.closest("svg");
      const frame = drawing && drawing.getBoundingClientRect();
      if (frame && getComputedStyle(drawing).overflow !== "visible") {
        const out = boxes.some(
          (box) =>
            box.left < frame.left - 1.5 || box.right > frame.right + 1.5 ||
            box.top < frame.top - 3 || box.bottom > frame.bottom + 3);
        if (out) faults.push(`${describe(element)} leaves its drawing`);
        continue;
      }
      for (let each = element; each && each !== document.body; each = each.parentElement) {
        const style = getComputedStyle(each);
        if (style.overflowX !== "hidden" && style.overflowX !== "clip") continue;
        const holder = each.getBoundingClientRect();
        if (boxes.some((box) => box.right > holder.right + 1.5 || box.left < holder.left - 1.5)) {
          faults.push(`${describe(element)} is cut by ${describe(each)}`);
          break;
        }
      }
      const cell = element.closest("td,th,dd,dt,button,.state");
      if (cell) {
        const holder = cell.getBoundingClientRect();
        if (boxes.some((box) => box.right > holder.right + 1.5 || box.left < holder.left - 1.5)) {
          faults.push(`${describe(element)} sticks out of its cell`);
        }
      }
    }
    return faults;
  }

  /// The four corners of a drawn text, slanted as it is.
  function corners(text) {
    const box = text.getBBox();
    const place = text.getScreenCTM();
    const inset = box.height * 0.22;
    return [
      [box.x, box.y + inset], [box.x + box.width, box.y + inset],
      [box.x + box.width, box.y + box.height - inset], [box.x, box.y + box.height - inset],
    ].map(([x, y]) => {
      const point = new DOMPoint(x, y).matrixTransform(place);
      return [point.x, point.y];
    });
  }

  function upright({ left, right, top, bottom }) {
    const inset = (bottom - top) * 0.2;
    return [[left, top + inset], [right, top + inset], [right, bottom - inset], [left, bottom - inset]];
  }

  /// How deep two four-cornered shapes lie in each other, along the axis where it is least.
  function depth(one, other) {
    let least = Infinity;
    for (const shape of [one, other]) {
      for (const [from, to] of [[0, 1], [1, 2]]) {
        const [dx, dy] = [shape[to][0] - shape[from][0], shape[to][1] - shape[from][1]];
        const length = Math.hypot(dx, dy) || 1;
        const along = (corner) => (corner[0] * dx + corner[1] * dy) / length;
        const [a, b] = [one.map(along), other.map(along)];
        least = Math.min(least, Math.min(Math.max(...a), Math.max(...b)) - Math.max(Math.min(...a), Math.min(...b)));
      }
    }
    return least;
  }

  /// Texts that lie on each other.
  function overlapping() {
    const lines = [];
    const drawn = new Set();
    for (const { node, element, boxes } of shownTexts()) {
      const text = element.closest("svg text");
      if (text && drawn.has(text)) continue;
      if (text) drawn.add(text);
      const shapes = text ? [corners(text)] : boxes.map(upright);
      for (const shape of shapes) {
        const heights = shape.map((corner) => corner[1]);
        lines.push({ node, element, shape, top: Math.min(...heights), bottom: Math.max(...heights) });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    const faults = [];
    let open = [];
    for (const line of lines) {
      open = open.filter((other) => other.bottom > line.top);
      for (const other of open) {
        if (other.node === line.node) continue;
        const deep = depth(line.shape, other.shape);
        if (deep > 1.5) {
          faults.push(
            `${describe(other.element)} and ${describe(line.element)} overlap by ${deep.toFixed(0)} px`);
        }
      }
      open.push(line);
    }
    return faults;
  }

  /// Marks and texts of drawings that stick out of them: seen once for each drawing, since
  /// drawings scale as a whole.
  const looked = new WeakSet();
  function outside() {
    const faults = [];
    for (const drawing of document.querySelectorAll("svg")) {
      const frame = drawing.getBoundingClientRect();
      if (looked.has(drawing) || frame.width === 0) continue;
      looked.add(drawing);
      const scale = frame.width / (drawing.viewBox.baseVal.width || frame.width);
      for (const mark of drawing.querySelectorAll("rect,circle,line,path,polygon,text")) {
        if (mark.closest("defs,pattern,clipPath,mask")) continue;
        const box = mark.getBoundingClientRect();
        if (box.width === 0 && box.height === 0) continue;
        const over = Math.max(
          frame.left - box.left, box.right - frame.right, frame.top - box.top - 2, box.bottom - frame.bottom - 2);
        if (over > 1.5 * scale) faults.push(`${describe(mark)} of ${describe(drawing)} sticks ${over.toFixed(0)} px out`);
      }
    }
    return faults;
  }

  /// Whatever this window cuts: content wider than the box that hides or scrolls it. Folded tables
  /// are for whoever unfolds them.
  function cut() {
    const faults = outside();
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide)
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${wide} px`);
    for (const box of document.body.querySelectorAll("div,td,th,dd,dt,p,span,section,nav,ul,li,a,button,figure,label,h1,h2,h3")) {
      if (box.scrollWidth <= box.clientWidth + 1 || box.clientWidth === 0) continue;
      if (box.closest("details:not([open])") || !isShown(box) || isForEarsOnly(box)) continue;
      const holder = box.getBoundingClientRect();
      const isFrame = getComputedStyle(box).overflowX !== "visible";
      if (!isFrame && !/^(td|th|dd|dt|button)$/.test(box.localName)) continue;
      const sticking = [...box.querySelectorAll("*")].filter((each) => {
        const part = each.getBoundingClientRect();
        return part.width > 0 && part.right > holder.right + 1 && !isForEarsOnly(each);
      });
      // A control laid over a whole cell may reach its border.
      if (!isFrame && sticking.length === 0) continue;
      const what = sticking.length ? describe(sticking[sticking.length - 1]) : describe(box);
      faults.push(`${what} is cut: ${box.scrollWidth} px in ${box.clientWidth} px of ${describe(box)}`);
    }
    return faults;
  }

  /// The numbers of bars: the mark nearest to each must be its bar, not what it is compared with.
  function beside() {
    const faults = [];
    const number = /^[+\u2212-]?[\d.,]+(\s?%)?$/;
    for (const drawing of document.querySelectorAll("svg.bar-list,svg.small-multiples")) {
      if (!isShown(drawing)) continue;
      const bars = [...drawing.querySelectorAll("rect")].map((each) => each.getBoundingClientRect());
      const others = [...drawing.querySelectorAll("line.comparison,circle")].map((each) => each.getBoundingClientRect());
      for (const path of drawing.querySelectorAll("path.comparison")) {
        const place = path.getScreenCTM();
        for (const [, x, y, length] of path.getAttribute("d").matchAll(/M([\d.-]+) ([\d.-]+)v([\d.-]+)/g)) {
          const top = new DOMPoint(+x, +y).matrixTransform(place);
          const bottom = new DOMPoint(+x, +y + +length).matrixTransform(place);
          others.push({ left: top.x, right: top.x, top: top.y, bottom: bottom.y });
        }
      }
      for (const text of drawing.querySelectorAll("text")) {
        if (!number.test(text.textContent.trim())) continue;
        const box = text.getBoundingClientRect();
        const middle = (box.top + box.bottom) / 2;
        const away = (mark) => mark.top > middle || mark.bottom < middle
          ? Infinity : Math.max(0, mark.left - box.right, box.left - mark.right);
        const bar = Math.min(Infinity, ...bars.map(away));
        const other = Math.min(Infinity, ...others.map(away));
        if (other + 1.5 < bar)
          faults.push(`${describe(text)} stands ${other.toFixed(0)} px from another mark, ${bar.toFixed(0)} px from its bar`);
      }
    }
    return faults;
  }

  /// Parts that scroll sideways must be reachable with the keyboard.
  function scrollers() {
    return [...document.body.querySelectorAll("*")]
      .filter((each) => {
        if (each.scrollWidth <= each.clientWidth + 1 || !isShown(each)) return false;
        if (!/^(auto|scroll)$/.test(getComputedStyle(each).overflowX)) return false;
        const stops = each.querySelectorAll("a[href],button,input,select,summary,[tabindex='0']");
        return each.getAttribute("tabindex") !== "0" && stops.length === 0;
      })
      .map((each) => `${describe(each)} scrolls, but not with the keyboard`);
  }

  // Reading

  const HOLES = [
    [/\bNaN\b/, "NaN"], [/Optional\(/, "Optional("], [/\bnil\b/, "nil"], [/\bundefined\b/, "undefined"],
    [/\{\{|\}\}/, "{{ }}"], [/\[object /, "[object"], [/\bnull\b/, "null"], [/(^|[^\p{L}])inf\b/u, "inf"],
    [/\ufffd/, "replacement character"],
  ];

  /// Words that betray a program, and places where a text should be. `spoken` are texts of the
  /// study's own that may hold such words.
  function holes(spoken) {
    const faults = [];
    const parts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest("script,style")) parts.push(walker.currentNode.data);
    }
    for (const element of document.body.querySelectorAll("*")) {
      for (const name of ["aria-label", "title", "alt", "placeholder", "aria-description"]) {
        if (element.hasAttribute(name)) parts.push(element.getAttribute(name));
      }
    }
    for (let part of parts) {
      // A name cut short ends with an ellipsis.
      const start = part.trim().replace(/…$/, "");
      if (start !== part.trim() && spoken.some((own) => own.startsWith(start))) continue;
      for (const own of spoken) part = part.split(own).join("");
      for (const [pattern, name] of HOLES) {
        if (pattern.test(part)) faults.push(`“${name}” in the text “${part.trim().slice(0, 80)}”`);
      }
    }
    const holders = "h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,caption,figcaption,summary,a,option,title,desc,tbody,label";
    for (const element of document.querySelectorAll(holders)) {
      if (!BLANK.test(element.textContent)) continue;
      if (element.querySelector("svg,img,input,select") || element.getAttribute("aria-label")) continue;
      const row = element.closest("tr");
      faults.push(`nothing in ${describe(element)}${row ? " of the row " + describe(row) : ""}`);
    }
    return faults;
  }

  /// Language, title, order of headings, ids.
  function structure(language) {
    const faults = [];
    if (document.documentElement.lang !== language) {
      faults.push(["lang", `lang is “${document.documentElement.lang}”, not “${language}”`]);
    }
    if (BLANK.test(document.title)) faults.push(["title", "the page has no title"]);
    const headings = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")];
    const tops = headings.filter((each) => each.localName === "h1");
    if (tops.length !== 1) faults.push(["headings", `${tops.length} headings of level 1`]);
    let level = 0;
    for (const each of headings) {
      const now = +each.localName[1];
      if (now > level + 1) faults.push(["headings", `${describe(each)} comes under level ${level}`]);
      level = now;
    }
    const ids = new Set();
    for (const each of document.querySelectorAll("[id]")) {
      if (ids.has(each.id)) faults.push(["duplicate-id", `the id “${each.id}” twice`]);
      ids.add(each.id);
    }
    for (const name of ["aria-labelledby", "aria-describedby", "aria-controls", "for"]) {
      for (const each of document.querySelectorAll(`[${name}]`)) {
        for (const id of each.getAttribute(name).split(/\s+/)) {
          if (!ids.has(id)) faults.push(["dead-link", `${name} of ${describe(each)} names “${id}”`]);
        }
      }
    }
    for (const table of document.querySelectorAll("table")) {
      const wide = new Set(
        [...table.rows].map((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0)));
      if (wide.size > 1) faults.push(["table", `${describe(table)} has rows of ${[...wide]} cells`]);
      if (!table.tHead || !table.tHead.rows.length) faults.push(["table", `${describe(table)} has no head`]);
    }
    return faults;
  }

  function links() {
    return {
      ids: [...document.querySelectorAll("[id]")].map((each) => each.id),
      links: [...document.querySelectorAll("a")].map((each) => ({
        written: each.getAttribute("href") ?? each.getAttribute("xlink:href"),
        where: describe(each),
      })),
    };
  }

  // Strangers

  /// Everything through which a name could have become code.
  function strangers() {
    const faults = [];
    const scripts = document.querySelectorAll("script").length;
    if (scripts > 1) faults.push(`${scripts} script elements`);
    const styles = document.querySelectorAll("style").length;
    if (styles > 1) faults.push(`${styles} style elements`);
    for (const each of document.querySelectorAll("iframe,object,embed,base,form,img,foreignObject,animate,set")) {
      faults.push(`an element no template has: ${describe(each)}`);
    }
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) faults.push(`${describe(element)} has the handler ${name}`);
        if (/^\s*(javascript|vbscript|data:text)/i.test(value) && /^(href|xlink:href|src|action|formaction)$/i.test(name)) {
          faults.push(`${describe(element)} leads to ${value}`);
        }
        if (!/^[a-zA-Z][\w:.-]*$/.test(name)) faults.push(`${describe(element)} has an attribute “${name}”`);
      }
    }
    for (const name of Object.keys(globalThis)) {
      if (/^injected/i.test(name)) faults.push(`a name ran as code: ${name} is set`);
    }
    return faults;
  }

  /// The parsed text of everything that should show a name.
  function texts() {
    const plain = (element) => element.textContent.replace(/\s+/g, " ").trim();
    return {
      title: document.title,
      all: [...document.querySelectorAll("h1,h2,h3,a,th,td,li,option,title,text,tspan,code,p,span,dt,dd,div")]
        .map(plain),
      labels: [...document.querySelectorAll("[aria-label]")].map((each) => each.getAttribute("aria-label")),
    };
  }

  /// The shown rows of a table as texts, columns that are hidden included.
  function rows(table) {
    return [...table.tBodies].flatMap((body) => [...body.rows])
      .filter(isShown)
      .map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, " ").trim()));
  }

  return {
    describe, isShown, isForEarsOnly, shownTexts, contrast, sideways, clipped, overlapping, scrollers,
    cut, beside,
    holes, structure, links, strangers, texts, rows,
  };
})();
