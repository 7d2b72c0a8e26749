/// The script of a page: filters, their state in the address, keys, and folds opened for print.
///
/// It only shows and hides what the page already holds. It never writes markup, so no text can
/// come to life through it.
enum HTMLScript {
  /// The script.
  static let text = #"""

    (() => {
      "use strict";
      const box = document.querySelector(".filters");
      const items = [...document.querySelectorAll("li.e")];
      if (!box) return;
      const form = box.querySelector("form");
      const count = box.querySelector(".count");
      const clear = box.querySelector("button");
      const field = form.elements;
      const names = ["q", "actor", "kind", "status", "source"];
      const wide = matchMedia("(min-width: 75rem)");
      let words = null;

      const sections = [...document.querySelectorAll("section.year, section.month")];
      const owner = new Map(sections.map((section) => [section, 0]));

      const has = (list, number) => (" " + (list || "") + " ").includes(" " + number + " ");
      const chosen = (name) => {
        const option = field[name].selectedOptions[0];
        return option && option.value ? option.dataset.n : "";
      };

      function matcher() {
        const query = field.q.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
        const actor = chosen("actor"), kind = chosen("kind");
        const status = chosen("status"), source = chosen("source");
        const several = field.several.checked;
        if (query.length && !words) words = items.map((item) => item.textContent.toLowerCase());
        return (item, index) => {
          const data = item.dataset;
          if (actor && !has(actor[0] === "c" ? data.c : data.a, actor.slice(1))) return false;
          if (kind && data.k !== kind && !data.k.startsWith(kind + "/")) return false;
          if (status && data.t !== status) return false;
          if (source && !has(data.s, source)) return false;
          if (several && !data.s.includes(" ")) return false;
          return query.every((word) => words[index].includes(word));
        };
      }

      function apply() {
        const fits = matcher();
        for (const section of owner.keys()) owner.set(section, 0);
        let shown = 0;
        items.forEach((item, index) => {
          const isIn = fits(item, index);
          if (item.hidden === isIn) item.hidden = !isIn;
          if (!isIn) return;
          shown += 1;
          const month = item.closest("section.month");
          owner.set(month, owner.get(month) + 1);
        });
        for (const [section, number] of owner) {
          if (section.matches(".month")) section.hidden = number === 0;
        }
        for (const section of owner.keys()) {
          if (section.matches(".year")) {
            section.hidden = !section.querySelector("section.month:not([hidden])");
          }
        }
        const isAll = shown === items.length;
        count.textContent = isAll ? items.length + (items.length === 1 ? " event" : " events")
          : shown + " of " + items.length + " events";
        clear.hidden = isAll && !state();
      }

      function state() {
        const pairs = names.filter((name) => field[name].value)
          .map((name) => name + "=" + encodeURIComponent(field[name].value));
        if (field.several.checked) pairs.push("several=1");
        return pairs.join("&");
      }

      function keep() {
        const hash = state();
        try {
          history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
        } catch { /* an address that may not change still filters */ }
      }

      function restore() {
        const hash = location.hash.slice(1);
        if (!hash.includes("=")) {
          const target = hash && document.getElementById(decodeURIComponent(hash));
          if (!target) return;
          const item = target.closest("li.e");
          if (item && item.hidden) { form.reset(); apply(); }
          for (let fold = target.closest("details"); fold;
            fold = fold.parentElement.closest("details")) fold.open = true;
          target.scrollIntoView();
          return;
        }
        form.reset();
        for (const [name, value] of new URLSearchParams(hash)) {
          if (name === "several") field.several.checked = value === "1";
          else if (names.includes(name)) field[name].value = value;
        }
        if (!wide.matches) box.open = true;
        apply();
      }

      let due = 0;
      function changed() {
        clearTimeout(due);
        due = setTimeout(() => { apply(); keep(); }, items.length > 5000 ? 250 : 60);
      }
      form.addEventListener("input", changed);
      form.addEventListener("submit", (event) => { event.preventDefault(); apply(); keep(); });
      clear.addEventListener("click", () => { form.reset(); apply(); keep(); field.q.focus(); });
      addEventListener("hashchange", restore);

      function step(by) {
        const shown = items.filter((item) => !item.hidden);
        const at = shown.indexOf(document.activeElement.closest("li.e"));
        const next = shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by];
        if (!next) return;
        next.scrollIntoView({ block: "nearest" });
        next.querySelector("summary").focus();
      }
      addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
        if (event.key === "Escape" && (state() || isTyping)) {
          form.reset(); apply(); keep();
          event.target.blur();
        } else if (isTyping) {
          return;
        } else if (event.key === "/") {
          event.preventDefault();
          box.open = true;
          field.q.focus();
        } else if (event.key === "j" || event.key === "k") {
          step(event.key === "j" ? 1 : -1);
        } else if (event.key === "o") {
          const item = document.activeElement.closest("li.e");
          const fold = item && item.querySelector("details");
          if (fold) fold.open = !fold.open;
        }
      });

      let folded = [];
      addEventListener("beforeprint", () => {
        folded = [...document.querySelectorAll("li.e:not([hidden]) details:not([open])")];
        for (const fold of folded) fold.open = true;
      });
      addEventListener("afterprint", () => {
        for (const fold of folded) fold.open = false;
        folded = [];
      });

      const fit = () => { box.open = wide.matches; };
      wide.addEventListener("change", fit);
      fit();
      box.hidden = false;
      apply();
      restore();
    })();

    """#
}
