// Makes the pages livelier; everything works without it.
"use strict";

// One key presses one visible button (data-key); a checkbox turns that off (WCAG 2.1.4), and the browser remembers it.
// This listens before the page is there, so that no key is lost.
(function keys() {
  const KEPT = "outreach-keys";
  let on = localStorage.getItem(KEPT) !== "off";
  let pressed = false;

  document.addEventListener("keydown", (event) => {
    if (!on || pressed || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = event.target;
    if (at instanceof HTMLElement && at.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    if (!document.querySelector("[data-keys]")) return;
    const wanted = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!wanted) return;
    event.preventDefault();
    pressed = !(wanted.getAttribute("href") || "").startsWith("mailto:");
    wanted.click();
  });
  window.addEventListener("pageshow", () => { pressed = false; });

  document.addEventListener("DOMContentLoaded", () => {
    const toggle = document.querySelector("[data-keys-switch]");
    if (!toggle) return;
    toggle.checked = on;
    document.body.classList.toggle("no-keys", !on);
    toggle.addEventListener("change", () => {
      on = toggle.checked;
      localStorage.setItem(KEPT, on ? "on" : "off");
      document.body.classList.toggle("no-keys", !on);
    });
  });
})();

// On a narrow screen the navigation is one line: the page that is open comes into view.
document.addEventListener("DOMContentLoaded", () => {
  const here = document.querySelector(".places [aria-current]");
  const line = here && here.closest("ul");
  if (line && line.scrollWidth > line.clientWidth) line.scrollLeft = here.offsetLeft - (line.clientWidth - here.offsetWidth) / 2;
});

// News while the page is seen: progress at once, the parts marked data-live when anything else happened.
document.addEventListener("DOMContentLoaded", function live() {
  if (!document.body.hasAttribute("data-logged-in") || !("EventSource" in window)) return;
  const parts = () => document.querySelectorAll("[data-live]");
  const badge = document.querySelector("[data-waiting]");
  if (!parts().length && !badge) return;
  const says = document.querySelector("[data-says]");
  let stream = null;
  let spoke = 0;

  function speak(text) {
    if (!says || Date.now() - spoke < 10000) return;
    spoke = Date.now();
    says.textContent = text;
  }

  function show(steps) {
    const number = new Intl.NumberFormat(document.documentElement.lang);
    const lines = new Map([...document.querySelectorAll("[data-step]")].map((line) => [line.dataset.step, line]));
    let known = steps.length === lines.size;
    for (const { step, sent, left } of steps) {
      const line = lines.get(step);
      if (!line) { known = false; continue; }
      const bar = line.querySelector("progress");
      bar.max = sent + left;
      bar.value = sent;
      line.querySelector("[data-sent]").textContent = number.format(sent);
      line.querySelector("[data-all]").textContent = number.format(sent + left);
      if (says) speak(says.dataset.sentText.replace("{sent}", number.format(sent)).replace("{all}", number.format(sent + left)));
    }
    return known;
  }

  let wanted = false;
  let loading = false;
  async function refresh() {
    wanted = true;
    if (loading) return;
    loading = true;
    while (wanted) {
      wanted = false;
      try {
        if (!parts().length) { await count(); await new Promise((resolve) => setTimeout(resolve, 1000)); continue; }
        const answer = await fetch(location.href, { credentials: "same-origin", headers: { Accept: "text/html" } });
        if (!answer.ok || answer.redirected) break;
        replace(new DOMParser().parseFromString(await answer.text(), "text/html"));
      } catch { break; }
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    loading = false;
  }

  // A page without live parts asks for the badge's number alone.
  async function count() {
    const answer = await fetch("/review/count", { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return;
    const waiting = Number(await answer.text());
    badge.firstChild.nodeValue = new Intl.NumberFormat(document.documentElement.lang).format(waiting);
    badge.hidden = !waiting;
  }

  function replace(fresh) {
    for (const part of parts()) {
      const other = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
      if (!other || other.innerHTML === part.innerHTML || part.contains(document.activeElement)) continue;
      const open = [...part.querySelectorAll("details")].map((one) => one.open);
      part.replaceChildren(...other.childNodes);
      part.querySelectorAll("details").forEach((one, n) => { one.open = open[n] || one.open; });
    }
    const count = fresh.querySelector("[data-waiting]");
    if (badge && count) { badge.replaceChildren(...count.childNodes); badge.hidden = count.hidden; }
  }

  // Says so when nothing was heard for a while, as after the program ended.
  const lost = document.querySelector("[data-lost]");
  let since = null;

  function gone() {
    if (stream && stream.readyState === EventSource.CLOSED) close();
    if (since) return;
    since = new Date();
    setTimeout(tell, 6000);
  }

  function tell() {
    if (!since || !lost) return;
    const time = since.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    lost.textContent = lost.dataset.lost.replace("{time}", time);
    lost.hidden = false;
  }

  function heard() {
    if (since) refresh();
    since = null;
    if (lost) lost.hidden = true;
  }

  setInterval(() => { if (since) open(); }, 10000);

  function open() {
    if (stream || document.hidden) return;
    stream = new EventSource("/live");
    stream.addEventListener("open", heard);
    stream.addEventListener("error", gone);
    stream.addEventListener("sending", (event) => { if (!show(JSON.parse(event.data).steps)) refresh(); });
    stream.addEventListener("changed", refresh);
  }

  function close() {
    if (stream) stream.close();
    stream = null;
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) close();
    else { open(); refresh(); }
  });
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", (event) => { if (event.persisted) { open(); refresh(); } });
  open();
});
