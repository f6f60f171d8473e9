import { afterFrame } from "./afterwards.js";
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

  /** From here on designs are painted without asking anybody; it shows `design` by now. */
  learn(product, speech, design) {
    this.#drawings = new Drawings(product, speech, (view) => this.#arrived(view));
    this.#design = design;
  }

  /** Paints from here on; not while somebody presses the picture, or that would never become a click. */
  #arrived(view) {
    if (view !== this.view) return;
    if (!this.canvas.matches(":active")) this.paint(this.#design);
    else for (const end of ["pointerup", "pointercancel"]) window.addEventListener(end, () => setTimeout(() => this.#arrived(view)), { once: true });
  }

  /** Shows a design from the present view; false when that view cannot be painted here, or not yet. */
  paint(design) {
    const stencil = this.#drawings?.of(this.view);
    this.#design = design;
    if (!stencil) {
      this.#await(design);
      return false;
    }
    const turned = stencil.svg.parentNode !== this;
    const changed = stencil.show(design);
    if (turned) this.replaceChildren(stencil.svg);
    if (turned || changed) this.lines.follow();
    this.dataset.drawn = "";
    return true;
  }

  async #await(design) {
    const { view } = this;
    await this.#drawings?.get(view);
    if (this.#design === design && this.view === view && !this.#drawings?.of(view)) this.studio.lose();
  }

  /** Another picture of a design, from a view, which is empty at first; undefined when it can never be painted. */
  another(design, view, name) {
    const drawings = this.#drawings;
    if (!drawings) return undefined;
    const place = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const draw = () => {
      const stencil = drawings.another(view, name);
      if (stencil) place.replaceWith(hidden(stencil, design));
    };
    drawings.get(view).then(() => afterFrame(draw));
    return place;
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

/** A stencil's drawing of a design, beside which it is said in words. */
function hidden(stencil, design) {
  stencil.svg.removeAttribute("role");
  stencil.svg.setAttribute("aria-hidden", "true");
  stencil.show(design);
  return stencil.svg;
}
customElements.define("studio-picture", StudioPicture);
