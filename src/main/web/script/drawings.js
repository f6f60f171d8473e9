import { Stencil } from "./stencil.js";

const BEGINNINGS = ["pointerdown", "pointermove", "touchstart", "keydown", "focusin", "wheel"];

/** A product's views as stencils, which come once somebody begins to design. */
export class Drawings {
  #views = new Map();
  #asked = new Map();
  #rest;

  /** `there(view)` is told of each view that has come. */
  constructor(product, speech, there) {
    this.product = product;
    this.speech = speech;
    this.there = there;
    for (const beginning of BEGINNINGS) {
      document.addEventListener(beginning, () => this.complete(), { once: true, passive: true, capture: true });
    }
  }

  /** The stencil of a view; nothing when it is not there yet. */
  of(view) {
    return this.#views.get(view)?.stencil;
  }

  /** A stencil of its own, whose ids begin with a name; nothing when the view is not there yet. */
  another(view, name) {
    const markup = this.#views.get(view)?.markup;
    return markup && new Stencil(markup.replaceAll(`s-${view}-`, `${name}-`), this.product, "");
  }

  /** Gets a view; settled once it is there with all its bitmaps, or has failed, to be asked for anew. */
  get(view) {
    if (!this.#asked.has(view)) this.#asked.set(view, this.#get(view).catch(() => this.#asked.delete(view)));
    return this.#asked.get(view);
  }

  async #get(view) {
    const { name, stencil: address } = this.product.views.find(({ id }) => id === view);
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    const markup = await response.text();
    const label = this.speech.say("picture", { product: this.product.name, view: name });
    const stencil = new Stencil(markup, this.product, label);
    await stencil.complete();
    this.#views.set(view, { markup, stencil });
    this.there(view);
  }

  /** Gets all that any design can need, so that nothing is asked for later. */
  complete() {
    this.#rest ??= this.#completeAll();
    return this.#rest;
  }

  async #completeAll() {
    await Promise.allSettled([...this.product.views.map(({ id }) => this.get(id)), ...swatches(), ...pictures()]);
    this.ready = true;
  }
}

/** What swatches show that nobody has seen yet. */
function swatches() {
  const all = [...document.querySelectorAll("[data-look], [data-print]")].map((swatch) => getComputedStyle(swatch));
  const urls = all.flatMap(({ backgroundImage, maskImage }) => [backgroundImage, maskImage]).map((image) => image?.match(/url\("(.*)"\)/)?.[1]);
  return [...new Set(urls)].filter(Boolean).map((src) => Object.assign(new Image(), { crossOrigin: "", src }).decode());
}

/** Pictures of styles, in steps that nobody has opened yet too. */
function pictures() {
  return [...document.querySelectorAll("img.swatch")].map((picture) => Object.assign(picture, { loading: "eager" }).decode());
}
