import { element, write } from "./dom.js";

/** The price, always in sight, which opens into its lines. */
class StudioPrice extends HTMLElement {
  connectedCallback() {
    this.details = this.querySelector("details");
    this.total = this.querySelector("[data-total]");
    this.addEventListener("keydown", ({ key }) => key === "Escape" && this.#shut(true));
    document.addEventListener("pointerdown", ({ target }) => this.contains(target) || this.#shut(false));
    this.addEventListener("animationend", () => this.total.removeAttribute("data-new"));
  }

  #shut(lead) {
    if (!this.details.open) return;
    this.details.open = false;
    if (lead) this.querySelector("summary").focus();
  }

  /** No price: what was chosen cannot stand together, and the note says so. */
  withhold(note) {
    this.total.textContent = "\u2014";
    this.querySelector("[data-note]").textContent = note;
  }

  show(price, speech) {
    const total = speech.money(price.total);
    this.total.toggleAttribute("data-new", this.total.textContent !== total);
    write(this.total, total);
    write(this.querySelector("[data-note]"), price.note);
  }

  /** What the price is made of. */
  itemize({ total: { currency }, lines }, speech) {
    this.querySelector("[data-lines]").replaceChildren(
      ...lines.map(({ name, amount }) =>
        element("div", {}, element("dt", {}, name), element("dd", { class: "price" }, speech.money({ currency, amount }))),
      ),
    );
  }
}
customElements.define("studio-price", StudioPrice);
