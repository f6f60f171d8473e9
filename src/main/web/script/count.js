import { write } from "./dom.js";

const FALL_MS = 450;
const STEPS = 1000;

/** How many designs are left, falling as one chooses, and the number of this one. */
class StudioCount extends HTMLElement {
  async connectedCallback() {
    await customElements.whenDefined("maatwerk-studio");
    this.studio = this.closest("maatwerk-studio");
    this.studio.addEventListener("designed", ({ detail }) => this.#show(detail.answer));
  }

  #show({ design, designs }) {
    if (!design || designs === null) return;
    const count = BigInt(designs);
    const from = this.count ?? count;
    this.count = count;
    if (from === count || matchMedia("(prefers-reduced-motion: reduce)").matches) this.#say(count);
    else this.#fall(from, count);
    clearTimeout(this.later);
    this.later = setTimeout(() => this.#number(design), FALL_MS);
  }

  #fall(from, to) {
    const start = performance.now();
    const step = (now) => {
      if (this.count !== to) return;
      const share = Math.min(1, Math.max(0, (now - start) / FALL_MS));
      this.#say(from + ((to - from) * BigInt(Math.round(share * STEPS))) / BigInt(STEPS));
      if (share < 1) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  }

  #say(count) {
    const { speech, own } = this.studio;
    const key = count === 1n ? "only" : own.ids.length ? "oneLeft" : "oneOf";
    write(this.querySelector("[data-count]"), speech.say(`tools.${key}`, { count: speech.count(count) }));
  }

  #number(design) {
    const { speech, local } = this.studio;
    const serial = design.serial ?? local?.serial(design);
    if (!serial) return;
    const said = speech.say("tools.serial", { serial: speech.count(serial), count: speech.count(this.dataset.all) });
    for (const place of this.studio.querySelectorAll("[data-serial]")) write(place, said);
  }
}
customElements.define("studio-count", StudioCount);
