import { markCurrent } from "./dom.js";

/** The way to every part; marks the one that is being read. */
class StudioParts extends HTMLElement {
  connectedCallback() {
    this.links = new Map([...this.querySelectorAll("a")].map((link) => [link.hash.slice(1), link]));
    const watch = new IntersectionObserver((seen) => this.#read(seen), { rootMargin: "-60% 0px -40%" });
    for (const id of this.links.keys()) watch.observe(document.getElementById(id));
  }

  #read(seen) {
    const part = seen.find(({ isIntersecting }) => isIntersecting)?.target;
    if (!part) return;
    const link = this.links.get(part.id);
    markCurrent(this.links.values(), (other) => other === link);
    const row = link.closest("ul");
    row.scrollTo({ left: link.offsetLeft - row.offsetLeft - 48 });
  }
}
customElements.define("studio-parts", StudioParts);
