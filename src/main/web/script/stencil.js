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

  show(design) {
    const looks = new Looks(this.product, design);
    for (const node of this.places) this.#place(node, looks);
    for (const [node, own] of this.fills) set(node, "fill", fill(node.dataset, own, looks));
    for (const node of this.inks) set(node, "color", looks.hex(node.dataset.ink));
  }

  #place(node, looks) {
    const { part, style, text } = node.dataset;
    const words = text && looks.words(text);
    if (text && node.textContent !== words) node.textContent = words;
    const styled = !style || looks.style(node.closest("[data-part]")?.dataset.part) === style;
    const there = styled && (!part || looks.drawn(part)) && (!text || (words && looks.drawn(text)));
    set(node, "display", there ? undefined : "none");
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

function set(node, name, value) {
  if (value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}
