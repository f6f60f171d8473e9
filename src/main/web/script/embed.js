/** `<maatwerk-studio product="brand/product">` on a brand's own site: the studio in a frame. */
(() => {
  const script = document.currentScript ?? document.querySelector('script[src$="/embed.js"]');
  const shop = new URL(script.src).origin;
  const TALLEST = 6000;

  class MaatwerkStudio extends HTMLElement {
    static observedAttributes = ["product", "market", "language", "preset", "choices"];

    connectedCallback() {
      this.hear = (event) => this.#heard(event);
      addEventListener("message", this.hear);
      if (!this.shadowRoot) this.attachShadow({ mode: "open" });
      this.#show();
    }

    disconnectedCallback() {
      removeEventListener("message", this.hear);
    }

    attributeChangedCallback(name, before, now) {
      if (this.frame && before !== now) this.#show();
    }

    /** Where the studio begins: choices as its own address has them. */
    get address() {
      const url = new URL(`/${this.getAttribute("product")}`, shop);
      for (const [name, value] of new URLSearchParams(this.getAttribute("choices") ?? "")) {
        url.searchParams.append(name, value);
      }
      for (const name of ["market", "language", "preset"]) {
        if (this.hasAttribute(name)) url.searchParams.set(name, this.getAttribute(name));
      }
      url.searchParams.set("host", location.origin);
      return url.href;
    }

    /** What the element holds stays to be seen until the studio says that it is there. */
    #show() {
      const root = this.shadowRoot;
      const frame = document.createElement("iframe");
      frame.title = this.getAttribute("label") ?? "Studio";
      frame.allow = "clipboard-write; web-share";
      frame.src = this.address;
      Object.assign(frame.style, { width: "100%", border: "0", display: "none" });
      root.replaceChildren(document.createElement("slot"), frame);
      this.frame = frame;
      if (!this.style.display) this.style.display = "block";
    }

    #heard({ source, origin, data }) {
      if (origin !== shop || source !== this.frame.contentWindow || !data?.maatwerk) return;
      const { maatwerk: what, ...detail } = data;
      if (what === "height") return this.#grow(detail.height);
      if (what === "ready") this.#arrived();
      this.dispatchEvent(new CustomEvent(`maatwerk:${what}`, { bubbles: true, detail }));
    }

    #arrived() {
      this.shadowRoot.querySelector("slot").hidden = true;
      const height = this.getAttribute("height") ?? "min(100vh, 60rem)";
      const given = /^[0-9]+$/.test(height) ? `${height}px` : height;
      Object.assign(this.frame.style, { display: "block", height: height === "grow" ? "40rem" : given });
    }

    #grow(height) {
      if (this.getAttribute("height") !== "grow" || !(height > 0)) return;
      this.frame.style.height = `${Math.min(Math.ceil(height), TALLEST)}px`;
    }
  }
  if (!customElements.get("maatwerk-studio")) customElements.define("maatwerk-studio", MaatwerkStudio);
})();
