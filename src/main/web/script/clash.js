import { element } from "./dom.js";
import { sheet } from "./paper.js";

/** What does not go together, and the least changes that help, pictured before they are made. */
class StudioClash extends HTMLElement {
  connectedCallback() {
    this.studio = this.closest("maatwerk-studio");
  }

  /** All stands together again: whoever chose comes back to their choice. */
  clear() {
    const { beside, dialog } = this;
    this.beside = undefined;
    this.dialog = undefined;
    dialog?.close();
    this.replaceChildren();
    this.studio.afterwards.do(() => beside?.querySelector("input:checked, input[type=text]")?.focus({ preventScroll: true }));
  }

  /** `leave(changes)` takes a way out; `undo` takes the newest choice back. What is not known yet stays out. */
  show({ conflicts, resolutions }, { beside, leave, undo }) {
    const { speech, settled } = this.studio;
    if (!this.dialog?.open) {
      this.beside = beside;
      this.before = this.studio.local?.configuration(settled).design;
      this.because = element("div", { id: "clash-because" }, this.#alreadyKnown());
      this.ways = element("div", { class: "ways", "aria-live": "polite" }, element("p", { class: "looking" }, speech.say("looking")));
      const back = element("button", { type: "button", class: "button quiet undo", click: () => this.dialog.close() }, speech.say("goBack"));
      this.dialog = sheet(this.#title(), "clash", this.#opening(), this.ways, element("footer", {}, back));
      // whoever leaves the sheet, by whatever way, leaves the choice
      this.dialog.addEventListener("close", ({ target }) => target === this.dialog && undo());
      this.replaceChildren(this.dialog);
      this.dialog.showModal();
    }
    if (conflicts) this.because.replaceChildren(...conflicts.map((conflict) => this.#conflict(conflict)));
    if (resolutions?.length) this.ways.replaceChildren(this.#waysOut(resolutions, leave));
    else if (resolutions) this.ways.replaceChildren(element("p", {}, speech.say("unresolved")));
  }

  #title() {
    const { options, speech, own } = this.studio;
    const id = this.beside?.dataset.option;
    const value = id && (own.choices[id] ?? own.texts[id]);
    return value ? speech.say("asksFor", { choice: options.choice(id, value, speech) }) : speech.say("clash");
  }

  /** The rule that the page names by itself. */
  #alreadyKnown() {
    const input = this.beside?.querySelector("input:checked");
    const note = document.getElementById(input?.getAttribute("aria-describedby"));
    return note ? element("p", {}, note.dataset.because ?? "") : "";
  }

  #opening() {
    const now = this.#picture(this.before, "now");
    return element("div", { class: "opening" }, ...(now ? [element("figure", {}, now, element("figcaption", {}, this.studio.speech.say("now")))] : []), this.because);
  }

  /** Seen from where the choice shows best. */
  #picture(design, name) {
    const { picture } = this.studio;
    const view = this.beside?.closest(".part")?.dataset.view ?? picture.view;
    return design && picture.another(design, view, name);
  }

  #conflict(conflict) {
    const { options, speech, own } = this.studio;
    const choices = Object.entries(conflict.choices).map(([id, value]) => {
      const words = options.isText(id) ? (own.texts[id] ?? (value === "none" ? "" : value)) : value;
      return element("li", {}, `${options.name(id)}: ${options.choice(id, words, speech)}`);
    });
    const reasons = [...conflict.rules.map((rule) => rule.because), speech.reason(conflict.reason)].filter(Boolean);
    return element("div", { class: "conflict" }, ...reasons.map((reason) => element("p", {}, reason)), element("ul", { class: "between" }, ...choices));
  }

  #waysOut(resolutions, leave) {
    return element("ul", { class: "ways-out" }, ...resolutions.map((way, i) => element("li", {}, this.#way(way, i, leave))));
  }

  #way({ change, price }, number, leave) {
    const { options, speech, total, own, local } = this.studio;
    const sentences = Object.entries(change).map(([id, { from, to }]) => {
      const blanks = {
        option: options.name(id),
        from: options.choice(id, from, speech),
        to: to === null ? speech.say("toWrite") : options.choice(id, to, speech),
      };
      return element("span", {}, speech.say("change", blanks));
    });
    const cost = total && speech.difference({ ...price, amount: price.amount - total.amount });
    const words = element("span", { class: "changes" }, ...sentences);
    const sum = element("span", { class: "price" }, cost ? element("strong", {}, cost) : "", ` ${speech.money(price)}`);
    const after = this.#picture(local?.configuration(changed(own, change, options)).design, `way${number}`);
    const accept = element("span", { class: "accept" }, speech.say("accept"));
    return element("button", { type: "button", click: () => leave(change) }, ...(after ? [after] : []), words, sum, accept);
  }
}

function changed(own, change, options) {
  return Object.entries(change).reduce((all, [id, { to }]) => all.with(id, options.isText(id), to ?? undefined), own);
}
customElements.define("studio-clash", StudioClash);
