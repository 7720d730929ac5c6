// The lists: print at a press, and all ticks of a table at once; everything works without it.
"use strict";

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

for (const all of document.querySelectorAll("[data-tick-all]")) {
  const boxes = () => [...all.closest("form").querySelectorAll(`input[type=checkbox][name="${all.dataset.tickAll}"]`)];
  const show = () => {
    const ticked = boxes().filter((box) => box.checked).length;
    all.checked = ticked > 0 && ticked === boxes().length;
    all.indeterminate = ticked > 0 && ticked < boxes().length;
    for (const count of all.closest("form").querySelectorAll("[data-ticked]")) count.textContent = ticked || "";
  };
  all.closest("[hidden]")?.removeAttribute("hidden");
  all.addEventListener("change", () => { for (const box of boxes()) box.checked = all.checked; show(); });
  all.closest("form").addEventListener("change", show);
  show();
}
