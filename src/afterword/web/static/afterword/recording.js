// Comfort for a recording's form: it goes in piece by piece, so it may be large, and the page says how far it is.
"use strict";

const PIECE = 1024 * 1024;
for (const form of document.querySelectorAll("form[data-pieces]")) {
  const says = form.querySelector("[role=status]");
  const button = form.querySelector("button");
  const token = form.querySelector("input[name=csrfmiddlewaretoken]").value;

  const send = async (file, from) => {
    const told = new URLSearchParams({ name: file.name, from, of: file.size, agreed: form.elements.agreed.checked ? "yes" : "" });
    const answer = await fetch(`${form.dataset.pieces}?${told}`, {
      method: "POST", body: file.slice(from, from + PIECE),
      headers: { "X-CSRFToken": token, "Content-Type": "application/octet-stream" },
    });
    return answer.headers.get("Content-Type").includes("json") ? answer.json() : { says: "This could not be kept." };
  };
  const again = (after) => new Promise((resolve) => { setTimeout(resolve, after); });

  form.addEventListener("submit", async (event) => {
    const file = form.elements.recording.files[0];
    if (!file) return;
    event.preventDefault();
    button.disabled = true;
    for (let from = 0; from < file.size || from === 0;) {
      says.textContent = `Taking it in: ${Math.floor(100 * from / (file.size || 1))} %. Leave this page open.`;
      let answer;
      try { answer = await send(file, from); } catch { await again(1500); continue; }
      if (answer.says) { says.textContent = answer.says; button.disabled = false; return; }
      if (answer.done) { location.reload(); return; }
      from += PIECE;
    }
  });
}
