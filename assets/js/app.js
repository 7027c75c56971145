// Rawabit's own script: three comforts. Every page works without it.
//   data-autosubmit        on a form: send it when a choice changes
//   data-guard             on a form: ask before leaving with unsaved changes
//   data-filter="ID"       on a search input: narrow the list ID as one types
"use strict";
(() => {
  // Folds Arabic and Latin writing so that a search forgives hamza, ta marbuta, vowels and accents.
  const fold = (text) =>
    text
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, "")
      .replace(/[\u0622\u0623\u0625\u0671]/g, "\u0627")
      .replace(/\u0629/g, "\u0647")
      .replace(/\u0649/g, "\u064a")
      .toLowerCase()
      .trim();

  const narrow = (input) => {
    const list = document.getElementById(input.dataset.filter);
    if (!list) return;
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    const items = list instanceof HTMLSelectElement ? list.options : list.children;
    for (const item of items) {
      const text = fold(item.textContent);
      // A chosen line is never hidden: what is sent must be seen.
      const chosen = item.selected || item.querySelector("input[type=checkbox]:checked") !== null;
      item.hidden = !chosen && !words.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    const count = document.querySelector(`[data-filter-count="${CSS.escape(input.dataset.filter)}"]`);
    if (count) count.textContent = String(shown);
  };

  document.addEventListener("input", (event) => {
    const input = event.target;
    if (input.dataset?.filter) {
      narrow(input);
      return;
    }
    const form = input.closest?.("form[data-guard]");
    if (form) form.dataset.changed = "";
  });

  document.addEventListener("change", (event) => {
    const form = event.target.closest?.("form[data-autosubmit]");
    if (!form) return;
    // The button is for readers without script; with it the form sends itself.
    form.requestSubmit(form.querySelector("[data-autosubmit-button]"));
  });

  document.addEventListener("submit", (event) => {
    delete event.target.dataset.changed;
  });

  window.addEventListener("beforeunload", (event) => {
    if (document.querySelector("form[data-changed]")) event.preventDefault();
  });

  // A menu made of <details class="account"> closes when one looks elsewhere.
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.account[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll("details.account[open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
})();
