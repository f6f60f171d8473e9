import { write } from "./dom.js";
import { Looks } from "./looks.js";

/** A view's drawing with every look in it, which shows a design by its attributes alone. */
export class Stencil {
  constructor(markup, product, label) {
    this.product = product;
    this.svg = read(markup);
    this.svg.setAttribute("aria-label", label);
    this.places = this.#all("[data-part], [data-style], [data-text]");
    this.fills = this.#all("[data-fill]").map((node) => [node, node.getAttribute("fill")]);
    this.inks = this.#all("[data-ink]");
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
    const looks = new Looks(this.product, design);
    const changed = this.places.filter((node) => this.#place(node, looks)).length > 0;
    for (const [node, own] of this.fills) set(node, "fill", fill(node.dataset, own, looks));
    for (const node of this.inks) set(node, "color", looks.hex(node.dataset.ink));
    return changed;
  }

  #place(node, looks) {
    const { part, style, text } = node.dataset;
    const words = text && looks.words(text);
    const reworded = text && write(node, words);
    const styled = !style || looks.style(node.closest("[data-part]")?.dataset.part) === style;
    const there = styled && (!part || looks.drawn(part)) && (!text || (words && looks.drawn(text)));
    return set(node, "display", there ? undefined : "none") || reworded;
  }
}

function read(markup) {
  const place = document.createElement("template");
  place.innerHTML = markup;
  return place.content.firstElementChild;
}

function fill({ fill: option, look }, own, looks) {
  return look ? `url(#${look}${looks.value(option)}) none` : (looks.hex(option) ?? own);
}

/** Whether an attribute is another now; it is touched only then. */
function set(node, name, value = null) {
  if (node.getAttribute(name) === value) return false;
  if (value === null) node.removeAttribute(name);
  else node.setAttribute(name, value);
  return true;
}
