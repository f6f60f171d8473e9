import { element, write } from "./dom.js";
import { Outline } from "./outline.js";
import { describe } from "./states.js";
import { Stencil } from "./stencil.js";
import { partAt } from "./touch.js";
import { Zoom } from "./zoom.js";

/** The picture of the design: painted here once its stencils are there, drawn by the server before. */
class StudioPicture extends HTMLElement {
  #stencils = new Map();
  #drawings = new Map();
  #design;

  connectedCallback() {
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

  get view() {
    return this.dataset.view;
  }

  set view(view) {
    if (view === this.view) return;
    this.dataset.view = view;
    this.zoom.leave();
    if (this.#design) this.paint(this.#design);
  }

  /** Gets every view of a product, to paint them without asking anybody. */
  async learn(product, speech) {
    this.product = product;
    const views = product.views.map(async ({ id, name, stencil }) => {
      const response = await fetch(stencil);
      if (!response.ok) return;
      const markup = await response.text();
      this.#drawings.set(id, markup);
      this.#stencils.set(id, new Stencil(markup, product, speech.say("picture", { product: product.name, view: name })));
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
    this.lines.follow();
    return true;
  }

  /** Another picture of a design, from a view; undefined when that cannot be painted here. */
  another(design, view, name) {
    const markup = this.#drawings.get(view);
    if (!markup) return undefined;
    const stencil = new Stencil(markup.replaceAll(`s-${view}-`, `${name}-`), this.product, "");
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
    this.#stencils.clear();
    this.#drawings.clear();
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
