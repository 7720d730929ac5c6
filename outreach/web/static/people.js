// Ticks everybody on the page, and says how many are ticked.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("[data-ticks]");
  if (!form) return;
  const all = form.querySelector("[data-tick-all]");
  const said = form.querySelector("[data-ticked]");
  const boxes = [...form.querySelectorAll("input[name=person]")];
  form.querySelector("[data-tick-all-label]").hidden = false;

  function count() {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    said.textContent = ticked ? said.dataset.text.replace("{n}", new Intl.NumberFormat(document.documentElement.lang).format(ticked)) : "";
  }

  all.addEventListener("change", () => {
    boxes.forEach((box) => { box.checked = all.checked; });
    count();
  });
  form.addEventListener("change", (event) => { if (boxes.includes(event.target)) count(); });
  window.addEventListener("pageshow", count);
  count();
});
