// The editor, comfort only: what was found stands under the very words while they are typed.
// Without this file the copy below the editor shows it.
"use strict";

// A text as the server saw it, and the marks in it: from, to, level and the numbers of the points that mean them.
const seen = (copy) => {
  let text = "";
  const marks = [];
  for (const node of copy ? copy.childNodes : []) {
    if (node.nodeName === "B") return seen(node);
    if (node.nodeName === "A") continue;
    const from = text.length;
    text += node.textContent;
    if (node.nodeName === "MARK") {
      marks.push({ from, to: text.length, level: node.className, over: (node.dataset.over || "").split(" ") });
    }
  }
  return { text, marks };
};

// The marks as they lie in the words that stand there now; those that were typed over wait for the next check.
const carried = ({ text, marks }, now) => {
  const whole = text && now.indexOf(text);
  let head = 0, tail = 0;
  if (whole > 0) head = -whole;
  else {
    const least = Math.min(text.length, now.length);
    while (head < least && text[head] === now[head]) head += 1;
    while (tail < least - head && text[text.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  }
  const by = head < 0 ? whole : now.length - text.length;
  return marks.flatMap((mark) => {
    if (head >= 0 && mark.to <= head) return [mark];
    if (head < 0 || mark.from >= text.length - tail) return [{ ...mark, from: mark.from + by, to: mark.to + by }];
    return [];
  });
};

const TYPE = [
  "fontFamily", "fontSize", "fontWeight", "fontStyle", "fontStretch", "fontKerning", "fontVariantLigatures",
  "fontFeatureSettings", "lineHeight", "letterSpacing", "wordSpacing", "tabSize", "textAlign", "textIndent",
  "textTransform", "direction", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft",
  "borderTopWidth", "borderRightWidth", "borderBottomWidth", "borderLeftWidth",
];

for (const root of document.querySelectorAll("[data-editor]")) {
  const sheet = root.querySelector(".sheet");
  const area = sheet.querySelector("textarea");
  const subject = root.querySelector("input[name=subject]");
  const at = root.querySelector(".at");
  const undo = root.querySelector(".undo");
  const said = root.querySelector("[role=status].hidden");
  const under = document.createElement("div");
  under.className = "under";
  under.setAttribute("aria-hidden", "true");
  sheet.append(under);
  let body = seen(null), head = seen(null), marks = [], lost = false, mending = false;

  const fit = () => {
    const type = getComputedStyle(area);
    for (const name of TYPE) under.style[name] = type[name];
  };
  const draw = () => {
    const words = area.value, pieces = [];
    let end = 0;
    marks = carried(body, words);
    for (const mark of marks) {
      const shown = document.createElement("mark");
      shown.className = mark.level;
      shown.dataset.over = mark.over.join(" ");
      shown.textContent = words.slice(mark.from, mark.to);
      pieces.push(words.slice(end, mark.from), shown);
      end = mark.to;
    }
    under.replaceChildren(...pieces, `${words.slice(end)}\u200b`);
  };
  const read = () => {
    body = seen(root.querySelector(".copy [data-of=body]"));
    head = seen(root.querySelector(".copy [data-of=subject]"));
    draw();
    here();
  };

  // Where the cursor stands in marked words, a line says what is meant and leads to it.
  const here = () => {
    if (document.activeElement !== area) return;
    const cursor = area.selectionStart;
    const held = marks.find((mark) => mark.from <= cursor && cursor < mark.to) || marks.find((mark) => mark.to === cursor);
    const long = (n) => { const place = meant(n); return place.to - place.from; };
    const nearest = held && held.over.reduce((one, other) => (long(other) < long(one) ? other : one));
    const point = held && root.querySelector(`[data-is="${nearest}"]`);
    if (!point) { at.replaceChildren(); return; }
    const way = document.createElement("a");
    way.href = `#${point.id}`;
    way.textContent = point.querySelector("p").textContent;
    if (at.textContent !== way.textContent) at.replaceChildren(way);
  };

  // The words that a point means: in the letter, else in the subject.
  const meant = (n) => {
    for (const [field, there] of [[area, marks], [subject, subject ? carried(head, subject.value) : []]]) {
      const own = there.filter((mark) => mark.over.includes(n));
      if (own.length) return { field, from: own[0].from, to: own[own.length - 1].to };
    }
    return null;
  };
  const select = ({ field, from, to }) => {
    field.focus({ preventScroll: true });
    field.setSelectionRange(from, to);
  };
  const put = (place, words) => {
    mending = true;
    select(place);
    if (!(words ? document.execCommand("insertText", false, words) : document.execCommand("delete"))) {
      place.field.setRangeText(words, place.from, place.to, "end");
      place.field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    mending = false;
  };

  root.addEventListener("click", (event) => {
    const way = event.target.closest("[data-point]"), fix = event.target.closest("[data-fix]");
    const place = meant(way ? way.dataset.point : fix ? fix.dataset.fix : "");
    if (!place) return;
    event.preventDefault();
    if (way) {
      select(place);
      const mark = place.field === area && under.querySelector(`mark[data-over~="${way.dataset.point}"]`);
      (mark || place.field).scrollIntoView({ block: "center" });
      return;
    }
    const before = place.field.value.slice(place.from, place.to), after = fix.dataset.instead;
    put(place, after);
    const back = undo.querySelector("button");
    undo.querySelector("span").textContent = after ? `“${before}” is now “${after}”.` : `“${before}” is gone.`;
    undo.hidden = false;
    back.onclick = () => {
      const now = { ...place, to: place.from + after.length };
      undo.hidden = true;
      if (place.field.value.slice(now.from, now.to) === after) put(now, before);
    };
    back.focus();
  });

  root.addEventListener("input", (event) => {
    const typed = root.querySelector("input[name=typed]");
    if (typed) typed.value = Number(typed.value) + 1;
    if (event.target === area) draw();
    if (!mending) undo.hidden = true;
  });
  document.addEventListener("selectionchange", here);
  root.addEventListener("focusin", (event) => { if (event.target !== area && !at.contains(event.target)) at.replaceChildren(); });
  new ResizeObserver(fit).observe(area);

  // What was found is said once, when it is not what was said before; the time of keeping is only shown.
  root.addEventListener("htmx:afterSettle", () => {
    read();
    const news = root.querySelector(".news");
    if (said && news && said.textContent !== news.textContent) said.textContent = news.textContent;
  });
  for (const name of ["htmx:sendError", "htmx:responseError"]) {
    root.addEventListener(name, () => { lost = true; if (said) said.textContent = "Not kept yet."; });
  }
  root.addEventListener("htmx:afterRequest", (event) => { if (event.detail.successful) lost = false; });
  root.addEventListener("submit", () => { lost = false; });
  addEventListener("beforeunload", (event) => { if (lost) event.preventDefault(); });

  fit();
  read();
}
