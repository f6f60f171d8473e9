import { Stencil } from "./stencil.js";

/** The picture of the design: painted here once its stencils are there, drawn by the server before. */
class StudioPicture extends HTMLElement {
  #stencils = new Map();
  #design;

  get view() {
    return this.dataset.view;
  }

  set view(view) {
    this.dataset.view = view;
    if (this.#design) this.paint(this.#design);
  }

  /** Gets every view of a product, to paint them without asking anybody. */
  async learn(product, speech) {
    const views = product.views.map(async ({ id, name, stencil }) => {
      const response = await fetch(stencil);
      const label = speech.say("picture", { product: product.name, view: name });
      if (response.ok) this.#stencils.set(id, new Stencil(await response.text(), product, label));
    });
    await Promise.allSettled(views);
  }

  /** Shows a design from the present view; false when that view cannot be painted here. */
  paint(design) {
    const stencil = this.#stencils.get(this.view);
    if (!stencil) return false;
    this.#design = design;
    stencil.show(design);
    if (stencil.svg.parentNode !== this) this.replaceChildren(stencil.svg);
    return true;
  }

  /** Shows a view's drawing; an answer without one leaves the old one standing. */
  show(pictures) {
    const drawing = pictures?.[this.view];
    if (drawing) this.innerHTML = drawing;
  }

  /** Leaves the drawing to the server again. */
  forget() {
    this.#stencils.clear();
    this.#design = undefined;
  }
}
customElements.define("studio-picture", StudioPicture);
