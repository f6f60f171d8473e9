import { element } from "./dom.js";

/** The price, always in sight, which opens into its lines. */
class StudioPrice extends HTMLElement {
  /** No price: what was chosen cannot stand together, and the note says so. */
  withhold(note) {
    this.querySelector("[data-total]").textContent = "\u2014";
    this.querySelector("[data-note]").textContent = note;
  }

  show(price, speech) {
    const currency = price.total.currency;
    this.querySelector("[data-total]").textContent = speech.money(price.total);
    this.querySelector("[data-note]").textContent = price.note;
    this.querySelector("[data-lines]").replaceChildren(
      ...price.lines.map(({ name, amount }) =>
        element("div", {}, element("dt", {}, name), element("dd", { class: "price" }, speech.money({ currency, amount }))),
      ),
    );
  }
}
customElements.define("studio-price", StudioPrice);
