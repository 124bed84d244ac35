// Comfort only: every page reads and writes without this file.
"use strict";

// Our forms carry their token; htmx sends it along for parts of a page.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("input[name=csrfmiddlewaretoken]");
  if (token) event.detail.headers["X-CSRFToken"] = token.value;
});

// What could not be kept is tried again; until then the page says so.
document.addEventListener("htmx:sendError", (event) => {
  const saved = document.querySelector(".saved[role=status]");
  if (saved) saved.textContent = "Not kept yet: the program does not answer. Leave this page open.";
  const form = event.detail.elt;
  if (form.tagName === "FORM") setTimeout(() => htmx.trigger(form, "input"), 1500);
});

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
for (const clock of document.querySelectorAll("[data-minutes]")) {
  const end = Date.now() + Number(clock.dataset.minutes) * 60000;
  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 60000);
    clock.textContent = left > 0 ? `${left} ${left === 1 ? "minute" : "minutes"} left.` : clock.dataset.over;
    if (left > 0) setTimeout(tick, 5000);
  };
  tick();
}
