import { write } from "./dom.js";
import { Looks } from "./looks.js";

/** A view's drawing with every look in it, which shows a design by its attributes alone. */
export class Stencil {
  constructor(markup, product, label) {
    this.looks = new Looks(product);
    this.svg = read(markup);
    this.svg.setAttribute("aria-label", label);
    // read once, since each click would read them all again
    this.places = this.#all("[data-part], [data-style], [data-text]").map((node) => ({ node, ...node.dataset, styled: node.closest("[data-part]")?.dataset.part }));
    this.fills = this.#all("[data-fill]").map((node) => ({ node, ...node.dataset, own: node.getAttribute("fill") }));
    this.inks = this.#all("[data-ink]").map((node) => ({ node, ...node.dataset }));
  }

  #all(selector) {
    return [...this.svg.querySelectorAll(selector)];
  }

  /** Gets its bitmaps and letters, which are not asked for by themselves before it stands somewhere; settled once they are there. */
  complete() {
    const bitmaps = new Set(this.#all("image").map((image) => image.getAttribute("href")));
    const weights = new Set(this.#all("text").map((text) => text.getAttribute("font-weight")));
    return Promise.allSettled([
      ...[...bitmaps].map((src) => Object.assign(new Image(), { src }).decode()),
      ...[...weights].map((weight) => document.fonts.load(`${weight} 1em "Inter Drawn"`)),
    ]);
  }

  /** Whether other shapes are to be seen than before, not the same in other colours. */
  show(design) {
    const { looks } = this;
    looks.take(design);
    const changed = this.places.filter((place) => this.#place(place)).length > 0;
    for (const filled of this.fills) set(filled.node, "fill", fill(filled, looks));
    for (const { node, ink } of this.inks) set(node, "color", looks.hex(ink));
    return changed;
  }

  #place({ node, part, style, text, styled }) {
    const { looks } = this;
    const words = text && looks.words(text);
    const reworded = text && write(node, words);
    const suits = !style || looks.style(styled) === style;
    const there = suits && (!part || looks.drawn(part)) && (!text || (words && looks.drawn(text)));
    return set(node, "display", there ? undefined : "none") || reworded;
  }
}

function read(markup) {
  const place = document.createElement("template");
  place.innerHTML = markup;
  return place.content.firstElementChild;
}

function fill({ fill: option, look, own }, looks) {
  return look ? `url(#${look}${looks.value(option)}) none` : (looks.hex(option) ?? own);
}

/** Whether an attribute is another now; it is touched only then. */
function set(node, name, value = null) {
  if (node.getAttribute(name) === value) return false;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
  return true;
}
