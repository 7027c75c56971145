// Suggestions in a field where one chooses by typing. Without this file one types, sends, and is asked again.
//   data-pick="ADDRESS"    round the input: where suggestions come from, as {items: [{id, label, detail}], status}
//   data-pick-name="NAME"  the field's name
//   data-pick-many         several things: a choice becomes a ticked box
// The ARIA combobox pattern with a list: arrows move, Enter takes, Escape closes; focus stays in the input.
"use strict";
(() => {
  const PAUSE = 180;
  let count = 0;

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  // A name, and what tells it from its namesakes, each in its own direction.
  const words = (item) => {
    const label = make("span", {}, make("bdi", {}, item.label));
    if (item.detail) label.append(" ", make("small", {}, make("bdi", {}, item.detail)));
    return label;
  };

  const enhance = (box) => {
    const name = box.dataset.pickName;
    const many = "pickMany" in box.dataset;
    const field = box.closest(".field");
    const input = box.querySelector(`input[name="${CSS.escape(name)}.q"]`);
    const standsFor = box.querySelector(`input[name="${CSS.escape(name)}.for"]`);
    if (!input || !standsFor) return;
    count += 1;
    const id = `pick-${count}`;
    const list = make("ul", { id, role: "listbox", class: "pick-list", hidden: "" });
    list.setAttribute("aria-label", (field.querySelector("label, legend") ?? input).textContent.trim());
    const status = make("p", { class: "visually-hidden", role: "status" });
    input.after(list);
    box.append(status);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", id);
    input.setAttribute("aria-expanded", "false");

    let items = [];
    let active = -1;
    let timer = 0;
    let running = null;

    const close = () => {
      clearTimeout(timer);
      running?.abort();
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };

    const mark = (at) => {
      active = at;
      [...list.children].forEach((option, n) => option.setAttribute("aria-selected", String(n === at)));
      const option = list.children[at];
      if (option) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    };

    const changed = () => {
      const form = input.form;
      if (form && "guard" in form.dataset) form.dataset.changed = "";
    };

    // What the server asked about before is answered by choosing.
    const settle = () => {
      for (const asked of field.querySelectorAll(".pick-matches input")) asked.checked = false;
      box.querySelector(".pick-detail")?.remove();
    };

    const takeOne = (item) => {
      settle();
      let value = box.querySelector(`input[type="hidden"][name="${CSS.escape(name)}"]`);
      if (!value) {
        value = make("input", { type: "hidden", name });
        standsFor.after(value);
      }
      value.value = item.id;
      input.value = item.label;
      standsFor.value = item.label;
      if (item.detail) box.append(make("p", { class: "field-hint pick-detail" }, make("bdi", {}, item.detail)));
    };

    const takeMany = (item) => {
      settle();
      const chosen = box.querySelector(".pick-chosen");
      const known = [...chosen.querySelectorAll("input")].find((tick) => tick.value === item.id);
      if (known) {
        known.checked = true;
      } else {
        const tick = make("input", { type: "checkbox", name, value: item.id });
        tick.checked = true;
        chosen.append(make("li", {}, make("label", { class: "pick-chip" }, tick, words(item))));
      }
      chosen.hidden = false;
      input.value = "";
      standsFor.value = "";
    };

    const take = (item) => {
      close();
      if (many) takeMany(item);
      else takeOne(item);
      status.textContent = item.label;
      changed();
      input.focus();
    };

    const show = (answer) => {
      items = answer.items;
      status.textContent = answer.status;
      list.replaceChildren(
        ...items.map((item, n) => {
          const option = make("li", { id: `${id}-${n}`, role: "option", "aria-selected": "false" }, words(item));
          // Before the input loses its focus.
          option.addEventListener("mousedown", (event) => {
            event.preventDefault();
            take(item);
          });
          return option;
        }),
      );
      list.hidden = items.length === 0;
      input.setAttribute("aria-expanded", String(items.length > 0));
      mark(-1);
      if (items.length > 0) list.scrollIntoView({ block: "nearest" });
    };

    const ask = async () => {
      running?.abort();
      const typed = input.value.trim();
      if (typed.length < 2) {
        close();
        return;
      }
      const own = new AbortController();
      running = own;
      try {
        const url = new URL(box.dataset.pick, document.baseURI);
        url.searchParams.set("q", typed);
        const answer = await fetch(url, { signal: own.signal, headers: { accept: "application/json" }, redirect: "error" });
        const found = answer.ok ? await answer.json() : null;
        if (found && !own.signal.aborted && document.activeElement === input) show(found);
      } catch {
        // Nothing suggested: what is typed is looked up when the form is sent.
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const open = !list.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!open) {
          ask();
          return;
        }
        const step = event.key === "ArrowDown" ? 1 : -1;
        mark(active < 0 && step < 0 ? items.length - 1 : (active + step + items.length) % items.length);
      } else if (event.key === "Enter" && open && active >= 0) {
        event.preventDefault();
        take(items[active]);
      } else if (event.key === "Enter" && many && input.value.trim() !== "") {
        event.preventDefault();
        input.form.requestSubmit(box.querySelector('button[name="_add"]'));
      } else if (event.key === "Escape" && open) {
        event.preventDefault();
        event.stopPropagation();
        close();
      }
    });
  };

  const all = (root) => {
    for (const box of root.querySelectorAll("[data-pick]:not([data-pick-ready])")) {
      box.dataset.pickReady = "";
      enhance(box);
    }
  };
  all(document);
  // A form that comes back into the page is a new one.
  document.addEventListener("htmx:after:swap", () => all(document));
})();
