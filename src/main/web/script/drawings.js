import { Stencil } from "./stencil.js";

const BEGINNINGS = ["pointerdown", "pointermove", "touchstart", "keydown", "focusin", "wheel"];

/** A product's views as stencils: the one that stands in the page at once, the others once somebody begins to design. */
export class Drawings {
  #markup = new Map();
  #stencils = new Map();
  #rest;

  /** `first` is the view whose stencil the server painted into the page. */
  constructor(first, product, speech) {
    this.product = product;
    this.speech = speech;
    this.#keep(first.view, first.svg.outerHTML, first.svg);
    for (const beginning of BEGINNINGS) {
      document.addEventListener(beginning, () => this.complete(), { once: true, passive: true, capture: true });
    }
  }

  /** The stencil of a view; nothing when it is not there yet. */
  of(view) {
    return this.#stencils.get(view);
  }

  /** A stencil of its own, whose ids begin with a name; nothing when the view is not there yet. */
  another(view, name) {
    const markup = this.#markup.get(view);
    return markup && new Stencil(markup.replaceAll(`s-${view}-`, `${name}-`), this.product, "");
  }

  /** Gets all that any design can need, so that nothing is asked for later. */
  complete() {
    this.#rest ??= this.#completeAll();
    return this.#rest;
  }

  async #completeAll() {
    await Promise.allSettled([...this.product.views.map((view) => this.#complete(view)), ...swatches()]);
    this.ready = true;
  }

  async #complete({ id, stencil }) {
    if (!this.#stencils.has(id)) {
      const response = await fetch(stencil);
      if (!response.ok) return;
      const markup = await response.text();
      this.#keep(id, markup, markup);
    }
    await this.#stencils.get(id).complete();
  }

  #keep(id, markup, drawing) {
    const { name } = this.product.views.find((view) => view.id === id);
    const label = this.speech.say("picture", { product: this.product.name, view: name });
    this.#markup.set(id, markup.replaceAll("data-href=", "href="));
    this.#stencils.set(id, new Stencil(drawing, this.product, label));
  }
}

/** What swatches show that nobody has seen yet. */
function swatches() {
  const all = [...document.querySelectorAll("[data-look], [data-print]")].map((swatch) => getComputedStyle(swatch));
  const urls = all.flatMap(({ backgroundImage, maskImage }) => [backgroundImage, maskImage]).map((image) => image?.match(/url\("(.*)"\)/)?.[1]);
  return [...new Set(urls)].filter(Boolean).map((src) => Object.assign(new Image(), { crossOrigin: "", src }).decode());
}
