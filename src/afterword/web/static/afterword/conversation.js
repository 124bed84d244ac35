// Comfort for the conversation: the picture goes by arrow keys, a recording plays along. The page reads without it.
"use strict";

// Each lane is one stop of the Tab key; the arrow keys go from block to block. A finger beside a block means that block.
for (const lane of document.querySelectorAll(".lane svg")) {
  const blocks = [...lane.querySelectorAll("a")];
  lane.addEventListener("keydown", (event) => {
    const at = blocks.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: blocks.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = blocks[Math.max(0, Math.min(blocks.length - 1, to))];
    for (const block of blocks) block.setAttribute("tabindex", block === next ? "0" : "-1");
    next.focus();
  });
  lane.addEventListener("click", (event) => {
    if (event.target.closest("a")) return;
    const away = (block) => {
      const place = block.getBoundingClientRect();
      return Math.max(place.left - event.clientX, event.clientX - place.right);
    };
    const near = blocks.reduce((one, other) => (away(other) < away(one) ? other : one));
    location.hash = near.getAttribute("href");
  });
}

// A turn's time starts the recording there; the turn that is spoken is marked, and kept in sight while it is followed.
const sound = document.querySelector(".player audio");
if (sound) {
  const times = [...document.querySelectorAll("a.time[data-start]")];
  const starts = times.map((link) => Number(link.dataset.start));
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let spoken = null;

  const inSight = (turn) => {
    const place = turn.getBoundingClientRect();
    return place.bottom > 0 && place.top < innerHeight;
  };
  const mark = () => {
    let at = starts.length;
    while (at > 0 && starts[at - 1] > sound.currentTime + 0.05) at -= 1;
    const turn = at ? times[at - 1].closest(".turn") : null;
    if (turn === spoken) return;
    const followed = spoken && inSight(spoken);
    if (spoken) spoken.classList.remove("spoken");
    spoken = turn;
    if (!turn) return;
    turn.classList.add("spoken");
    if (followed && !sound.paused) turn.scrollIntoView({ block: "nearest", behavior: calm.matches ? "auto" : "smooth" });
  };
  sound.addEventListener("timeupdate", mark);
  sound.addEventListener("seeked", mark);
  times.forEach((link, n) => link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    sound.currentTime = starts[n];
    sound.play().catch(() => { document.querySelector(".player .saved").textContent = "This browser cannot play it."; });
  }));
}
