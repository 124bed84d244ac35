// Comfort only: every page reads and writes without this file.
"use strict";

// Our forms carry their token; htmx sends it along for parts of a page.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("input[name=csrfmiddlewaretoken]");
  if (token) event.detail.headers["X-CSRFToken"] = token.value;
});
