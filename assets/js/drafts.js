// Forms that survive a lost connection: those with `data-keep`. Without this file they are sent as any form is.
//   What is typed is kept in the browser (localStorage) under the form's address until the form has arrived; it is given back to the same
//   account alone (data-keep names whose it is), and signing out forgets it.
//   A form that cannot be sent waits, says so (data-keep-note), and is sent when the connection returns; it carries a key (`once`), so
//   that it is taken once however often it is sent.
"use strict";
(() => {
  const AGE = 7 * 24 * 3600 * 1000;
  const AGAIN = 15000;

  const place = (form) => `keep:${new URL(form.action, document.baseURI).pathname}`;

  const store = {
    get(name, whose) {
      try {
        const kept = JSON.parse(localStorage.getItem(name));
        return kept && kept.whose === whose && Date.now() - kept.at < AGE ? kept.fields : null;
      } catch {
        return null;
      }
    },
    set(name, whose, fields) {
      try {
        localStorage.setItem(name, JSON.stringify({ at: Date.now(), whose, fields }));
      } catch {
        // A full or forbidden store: the form is then only as safe as any other.
      }
    },
    drop(name) {
      try {
        localStorage.removeItem(name);
      } catch {
        // As above.
      }
    },
    clear() {
      try {
        for (const name of Object.keys(localStorage)) if (name.startsWith("keep:")) localStorage.removeItem(name);
      } catch {
        // As above.
      }
    },
  };

  const typed = (form) => [...new FormData(form)].filter(([, value]) => typeof value === "string");

  // Puts back what was typed. A form that the server gave back filled is newer than what is kept.
  const restore = (form) => {
    const fields = store.get(place(form), form.dataset.keep);
    if (!fields || form.querySelector(".error-summary")) return;
    const given = new Map();
    for (const [name, value] of fields) given.set(name, [...(given.get(name) ?? []), value]);
    for (const element of form.elements) {
      // The version is the page's own. The key stays that of what was sent, so that it is taken once; other words under it come back.
      if (!element.name || element.name === "version" || element.type === "file" || element.type === "password") continue;
      const values = given.get(element.name) ?? [];
      if (element.type === "checkbox" || element.type === "radio") element.checked = values.includes(element.value);
      else if (values.length > 0) element.value = values[0];
    }
    form.dataset.changed = "";
  };

  const note = (form, shown) => {
    const text = form.querySelector("[data-keep-note]");
    if (text) text.hidden = !shown;
  };

  const send = async (form, submitter) => {
    if (form.dataset.sending !== undefined) return;
    form.dataset.sending = "";
    store.set(place(form), form.dataset.keep, typed(form));
    const body = new URLSearchParams(typed(form));
    if (submitter?.name) body.append(submitter.name, submitter.value);
    try {
      const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "text/html" } });
      delete form.dataset.changed;
      if (answer.redirected) {
        store.drop(place(form));
        location.assign(answer.url);
        return;
      }
      // Something is wrong with it, and nothing was written: the browser's own sending shows the page that says what.
      HTMLFormElement.prototype.submit.call(form);
    } catch {
      note(form, true);
      const later = () => {
        window.removeEventListener("online", later);
        clearTimeout(timer);
        if (form.isConnected) send(form, submitter);
      };
      const timer = setTimeout(later, AGAIN);
      window.addEventListener("online", later);
    } finally {
      delete form.dataset.sending;
    }
  };

  const kept = (target) => (target instanceof HTMLFormElement && "keep" in target.dataset ? target : null);

  document.addEventListener(
    "submit",
    (event) => {
      if (event.target instanceof HTMLFormElement && /\/sign-out$/.test(new URL(event.target.action, document.baseURI).pathname)) store.clear();
    },
    true,
  );

  // Before htmx and before the browser.
  document.addEventListener(
    "submit",
    (event) => {
      const form = kept(event.target);
      if (!form || form.enctype === "multipart/form-data") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send(form, event.submitter);
    },
    true,
  );

  document.addEventListener("input", (event) => {
    const form = kept(event.target.form);
    if (form) store.set(place(form), form.dataset.keep, typed(form));
  });

  const all = () => {
    for (const form of document.querySelectorAll("form[data-keep]:not([data-keep-ready])")) {
      form.dataset.keepReady = "";
      restore(form);
    }
  };
  all();
  document.addEventListener("htmx:after:swap", all);
})();
