/** A link that can be selected always, copied where the browser can, and shared where it can. */
class ShareLink extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector("input");
    this.field.addEventListener("focus", () => this.field.select());
    this.offer("[data-copy]", Boolean(navigator.clipboard), () => this.copy());
    this.offer("[data-share]", Boolean(navigator.share), () => this.share());
  }

  offer(selector, possible, deed) {
    const button = this.querySelector(selector);
    button.hidden = !possible;
    button.addEventListener("click", deed);
  }

  async copy() {
    const button = this.querySelector("[data-copy]");
    button.dataset.label ??= button.textContent;
    try {
      await navigator.clipboard.writeText(this.field.value);
    } catch {
      this.field.focus();
      return;
    }
    button.textContent = this.dataset.copied;
    this.querySelector("[data-voice]").textContent = this.dataset.copied;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.calm(button), 2500);
  }

  calm(button) {
    button.textContent = button.dataset.label;
    this.querySelector("[data-voice]").textContent = "";
  }

  async share() {
    const { title } = this.querySelector("[data-share]").dataset;
    try {
      await navigator.share({ title, url: this.field.value });
    } catch {
      // Whoever closes the sheet shares nothing.
    }
  }
}

customElements.define("share-link", ShareLink);
