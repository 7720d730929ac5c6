// While something that was asked for is on its way, looks every other second what became of it.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const box = document.querySelector("[data-asked]");
  if (!box || !box.querySelector("[data-open]")) return;

  async function look() {
    if (document.hidden) return;
    let fresh;
    try {
      const answer = await fetch(box.dataset.asked, { credentials: "same-origin" });
      if (!answer.ok || answer.redirected) return stop();
      fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("#asked");
    } catch { return; }
    if (!fresh || fresh.innerHTML.trim() === box.innerHTML.trim() || box.contains(document.activeElement)) return;
    const sent = box.querySelectorAll("[data-open] form").length > fresh.querySelectorAll("[data-open] form").length;
    box.replaceChildren(...fresh.childNodes);
    if (!box.querySelector("[data-open]")) stop();
    if (sent) location.reload();
  }

  const timer = setInterval(look, 2000);
  function stop() { clearInterval(timer); }
});
