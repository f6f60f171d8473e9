import { element, write } from "./dom.js";
import { Drawings } from "./drawings.js";
import { Outline } from "./outline.js";
import { describe } from "./states.js";
import { partAt } from "./touch.js";
import { Zoom } from "./zoom.js";

/** The picture of the design: painted here once its stencils are there, drawn by the server before. */
class StudioPicture extends HTMLElement {
  #drawings;
  #design;
  #first;

  connectedCallback() {
    this.#first = { view: this.view, svg: this.querySelector("svg") };
    this.studio = this.closest("maatwerk-studio");
    this.canvas = this.parentElement;
    const help = { tabindex: "0", role: "group", "aria-label": this.dataset.help, "aria-describedby": "design-words" };
    for (const [name, value] of Object.entries(help)) this.setAttribute(name, value);
    this.lines = new Outline(this.canvas.appendChild(element("div", { class: "outline" })), this);
    this.zoom = new Zoom(this.canvas, this.studio.querySelector("[data-zoom]"), (point) => this.#touched(point));
    this.studio.addEventListener("designed", ({ detail }) => this.#describe(detail.answer));
    this.canvas.addEventListener("pointermove", (event) => this.#hovered(event));
    this.canvas.addEventListener("pointerleave", () => this.#name());
  }

  /** Whether all is there that any design can need. */
  get ready() {
    return this.#drawings?.ready;
  }

  get view() {
    return this.dataset.view;
  }

  set view(view) {
    if (view === this.view) return;
    this.dataset.view = view;
    this.zoom.leave();
    if (this.#design) this.paint(this.#design);
  }

  /** From here on designs are painted without asking anybody. */
  learn(product, speech) {
    this.#drawings = new Drawings(this.#first, product, speech);
  }

  /** Shows a design from the present view; false when that view cannot be painted here, or not yet. */
  paint(design) {
    const stencil = this.#drawings?.of(this.view);
    this.#design = design;
    if (!stencil) {
      this.#await(design);
      return false;
    }
    stencil.show(design);
    if (stencil.svg.parentNode !== this) this.replaceChildren(stencil.svg);
    this.lines.follow();
    return true;
  }

  async #await(design) {
    await this.#drawings?.complete();
    if (this.#design === design && this.#drawings?.of(this.view)) this.paint(design);
  }

  /** Another picture of a design, from a view; undefined when that cannot be painted here. */
  another(design, view, name) {
    const stencil = this.#drawings?.another(view, name);
    if (!stencil) return undefined;
    stencil.svg.removeAttribute("role");
    stencil.svg.setAttribute("aria-hidden", "true");
    stencil.show(design);
    return stencil.svg;
  }

  /** Shows a view's drawing; an answer without one leaves the old one standing. */
  show(pictures) {
    const drawing = pictures?.[this.view];
    if (drawing) this.innerHTML = drawing;
    this.lines.follow();
  }

  /** Leaves the drawing to the server again. */
  forget() {
    this.#drawings = undefined;
    this.#design = undefined;
  }

  /** Says in words what is seen. */
  #describe({ design }) {
    const { options, speech } = this.studio;
    if (design) write(document.getElementById("design-words"), describe(options, design, speech));
  }

  /** Draws a line around a part; one that is passing goes by itself. */
  outline(part, passing) {
    this.lines.draw(part, passing);
  }

  #hovered({ pointerType, clientX, clientY }) {
    if (pointerType === "mouse") this.#name(partAt(this.firstElementChild, clientX, clientY, 4));
  }

  #name(part) {
    this.canvas.toggleAttribute("data-over", part !== undefined);
    write(this.studio.querySelector("[data-named]"), part ? document.getElementById(`part-${part}`).textContent : "");
    this.outline(part);
  }

  #touched({ clientX, clientY }) {
    const part = partAt(this.firstElementChild, clientX, clientY, 22);
    if (part) this.dispatchEvent(new CustomEvent("touched", { detail: part, bubbles: true }));
  }
}
customElements.define("studio-picture", StudioPicture);
