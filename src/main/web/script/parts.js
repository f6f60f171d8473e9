import { markCurrent, write } from "./dom.js";

/** The steps: one part is open at a time, and the rail says how far the shopper is with each. */
class StudioParts extends HTMLElement {
  connectedCallback() {
    this.studio = this.closest("maatwerk-studio");
    this.links = [...this.querySelectorAll("a")];
    this.steps = this.links.map(({ hash }) => document.getElementById(hash.slice(1)));
    this.bar = this.studio.querySelector(".bar");
    this.buttons = [...this.studio.querySelectorAll("[data-step]")];
    this.addEventListener("click", (event) => this.#clicked(event));
    for (const button of this.buttons) button.addEventListener("click", () => this.open(this.at + Number(button.dataset.step), true));
    window.addEventListener("hashchange", () => this.#follow());
    this.studio.addEventListener("designed", ({ detail }) => this.#judge(detail.answer));
    this.studio.addEventListener("touched", ({ detail }) => this.openPart(detail));
    for (const happening of ["pointerover", "focusin"]) this.studio.addEventListener(happening, (event) => this.#point(event));
    const first = Math.max(0, this.#asked());
    this.#mark(first);
    this.#centre(first);
    customElements.whenDefined("maatwerk-studio").then(() => this.#follow());
    // until then the browser itself scrolls to what the address names
    window.addEventListener("load", () => this.#asked() >= 0 && this.#reveal(this.steps[this.at]));
  }

  get at() {
    return this.steps.findIndex((step) => "open" in step.dataset);
  }

  #asked() {
    return this.links.findIndex(({ hash }) => hash === location.hash);
  }

  /** An address that names a step opens it, whoever wrote it there. */
  #follow() {
    if (this.#asked() >= 0) this.open(this.#asked(), false);
  }

  #clicked(event) {
    const at = this.links.indexOf(event.target.closest("a"));
    if (at < 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.open(at, true);
  }

  openPart(part) {
    this.open(this.steps.findIndex(({ id }) => id === part), false);
  }

  /** Opens a step, turns the picture to it, and leads whoever asked to its title. */
  open(at, lead) {
    const step = this.steps[at];
    if (!step) return;
    this.#mark(at);
    if (step.dataset.view) this.studio.look(step.dataset.view);
    if (lead) step.querySelector("h2").focus({ preventScroll: true });
    this.#centre(at);
    this.#reveal(step);
    // the way back leads out of the studio, not through every step
    this.studio.afterwards.do(() => history.replaceState(history.state, "", this.links[at].hash));
  }

  /** Scrolls no further than a step needs to be seen above the bar; its beginning goes before its end. */
  #reveal(step) {
    const { top, bottom } = step.getBoundingClientRect();
    const above = top - parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    const below = bottom - this.bar.getBoundingClientRect().top;
    if (above < 0) window.scrollBy(0, above);
    else if (below > 0) window.scrollBy(0, Math.min(above, below));
  }

  #mark(at) {
    this.steps.forEach((step, i) => step.toggleAttribute("data-open", i === at));
    markCurrent(this.links, (link) => link === this.links[at]);
    for (const button of this.buttons) {
      const next = this.links[at + Number(button.dataset.step)];
      button.classList.toggle("absent", !next);
      if (next) write(button.querySelector("[data-next]") ?? document.createElement("i"), next.querySelector(".name").textContent);
    }
  }

  /** Brings a link into the middle of its row. */
  #centre(at) {
    const row = this.querySelector("ol");
    const [seen, link] = [row, this.links[at]].map((node) => node.getBoundingClientRect());
    row.scrollBy({ left: link.left + link.width / 2 - seen.left - seen.width / 2 });
  }

  /** Outlines on the picture what somebody points at or has come to with the keyboard. */
  #point({ type, pointerType, target }) {
    if (type === "pointerover" && pointerType !== "mouse") return;
    const link = target.closest("studio-parts a");
    const step = target.closest(".part");
    this.studio.picture.outline(link ? link.hash.slice(1) : step?.id, !link && !target.matches(":focus-visible"));
  }

  /** How far the shopper is with each step. */
  #judge(answer) {
    const { own, speech } = this.studio;
    const clashing = (answer.conflicts ?? []).flatMap(({ choices }) => Object.keys(choices)).map(partOf);
    const chosen = [...Object.keys(own.choices), ...Object.keys(own.texts)].map(partOf);
    let count = 0;
    for (const { hash, dataset, lastElementChild: said } of this.links.filter(({ dataset }) => dataset.state)) {
      const part = hash.slice(1);
      const [state, words] = clashing.includes(part) ? ["clashing", "stepClashing"] : chosen.includes(part) ? ["chosen", "stepChosen"] : ["open", "stepOpen"];
      dataset.state = state;
      write(said, `, ${speech.say(words)}`);
      if (state !== "open") count++;
    }
    const all = this.links.length - 1;
    write(this.querySelector("[data-progress]"), speech.say("progress", { chosen: count, all }));
  }
}

const partOf = (option) => option.split(".")[0];
customElements.define("studio-parts", StudioParts);
