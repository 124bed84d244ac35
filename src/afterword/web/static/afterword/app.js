// Comfort only: every page reads and writes without this file.
"use strict";

// Our forms carry their token; htmx sends it along for parts of a page.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("input[name=csrfmiddlewaretoken]");
  if (token) event.detail.headers["X-CSRFToken"] = token.value;
});

// What could not be kept is tried again; until then the page says so.
const notKept = (event) => {
  const typed = event.detail.elt;
  if (!/^input/.test(typed.getAttribute("hx-trigger")) || event.detail.xhr.getResponseHeader("HX-Retarget")) return;
  const saved = (typed.closest("form") || document).querySelector(".saved");
  const closed = event.detail.xhr.status === 403, full = event.detail.xhr.status === 507;
  if (saved) saved.textContent = closed
    ? "Not kept yet: this page was open too long. Open Afterword in another window, then go on here."
    : full ? "Not kept yet: the disk of this machine is full. Make some room; leave this page open."
    : "Not kept yet: the program does not answer. Leave this page open.";
  setTimeout(() => htmx.trigger(typed, "input"), closed ? 5000 : 1500);
};
document.addEventListener("htmx:sendError", notKept);
document.addEventListener("htmx:responseError", notKept);

// Files can be dropped, and their names are shown.
for (const area of document.querySelectorAll(".drop")) {
  const input = area.querySelector("input[type=file]");
  const chosen = area.querySelector(".saved");
  const show = () => { chosen.textContent = [...input.files].map((file) => file.name).join(", "); };
  const over = (is) => (event) => { event.preventDefault(); area.classList.toggle("over-it", is); };
  area.addEventListener("dragover", over(true));
  area.addEventListener("dragleave", over(false));
  area.addEventListener("drop", (event) => { over(false)(event); input.files = event.dataTransfer.files; show(); });
  input.addEventListener("change", show);
}

// A clock for the time box: it says the minutes, and at the end that it is time to stop.
for (const clock of document.querySelectorAll("[data-until]")) {
  const end = Date.parse(clock.dataset.until);
  const says = clock.textContent;
  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 60000);
    clock.textContent = left > 0 ? `${says} ${left} ${left === 1 ? "minute" : "minutes"} left.` : clock.dataset.over;
    if (left > 0) setTimeout(tick, 5000);
  };
  tick();
}

// A sentence that says why something was not kept is shown where it belongs; the words typed stay as they are.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.getResponseHeader("HX-Retarget")) event.detail.shouldSwap = true;
});

// A page is not loaded anew under somebody who types: then a line says that there is something new.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  const typing = document.activeElement?.matches("textarea, select, input:not([type=radio], [type=checkbox])");
  if (!typing || !event.detail.xhr.getResponseHeader("HX-Refresh")) return;
  event.preventDefault();
  const line = document.createElement("div"), way = document.createElement("a");
  line.className = "working";
  line.setAttribute("role", "status");
  way.href = location.pathname + location.search;
  way.textContent = "Show it";
  event.detail.elt.replaceWith(line);
  line.append("It is read anew. ", way);
});

// Whoever leaves within the pause after the last word leaves nothing behind: what no answer has confirmed goes first.
const writing = [...document.querySelectorAll("form[data-keep]")].map((form) => {
  const at = { form, typed: 0, sent: 0, kept: 0 };
  form.addEventListener("input", () => { at.typed += 1; });
  form.addEventListener("submit", () => { at.kept = at.typed; });
  const writes = (event) => event.detail.requestConfig.verb === "post"; // a look at what was found keeps nothing
  form.addEventListener("htmx:beforeRequest", (event) => { if (writes(event)) at.sent = at.typed; });
  form.addEventListener("htmx:afterRequest", (event) => { if (writes(event) && event.detail.successful) at.kept = at.sent; });
  return at;
});
const unkept = () => writing.filter((at) => at.typed !== at.kept);
for (const name of ["beforeunload", "pagehide"]) {
  addEventListener(name, () => {
    for (const at of unkept()) if (navigator.sendBeacon(at.form.action, new FormData(at.form))) at.kept = at.typed;
  });
}
document.addEventListener("click", (event) => {
  const way = event.target.closest("a[href]");
  const aside = event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!way || aside || way.target || way.hasAttribute("download") || way.origin !== location.origin) return;
  if (way.hash && way.pathname + way.search === location.pathname + location.search) return;
  const left = unkept();
  if (!left.length) return;
  event.preventDefault();
  const going = left.map((at) => {
    at.kept = at.typed;
    return fetch(at.form.action, { method: "POST", body: new FormData(at.form), redirect: "manual" }).catch(() => {});
  });
  const patience = new Promise((done) => { setTimeout(done, 2000); });
  Promise.race([Promise.all(going), patience]).then(() => location.assign(way.href));
});

// Copying by one click, where the browser lets us.
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  const says = button.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = says; }, 2000);
  });
}

// Printing by one click.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
