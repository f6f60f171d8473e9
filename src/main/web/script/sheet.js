/** Shares the page with its picture where the system can; elsewhere its link leads on. */
class ShareSheet extends HTMLElement {
  connectedCallback() {
    if (!navigator.share) return;
    for (const type of ["pointerenter", "focusin"]) {
      this.addEventListener(type, () => this.picture(), { once: true });
    }
    this.addEventListener("click", (event) => {
      event.preventDefault();
      this.share();
    });
  }

  /** Asked for before the tap, since a share that comes too late after it is refused. */
  picture() {
    this.file ??= fetch(this.dataset.picture)
      .then((answer) => answer.blob())
      .then((blob) => new File([blob], this.dataset.picture.split("/").at(-1), { type: blob.type }))
      .catch(() => undefined);
    return this.file;
  }

  async share() {
    const { title, url } = this.dataset;
    const file = await this.picture();
    const whole = { title, text: title, url, files: [file] };
    try {
      await navigator.share(file && navigator.canShare?.(whole) ? whole : { title, url });
    } catch {
      // Whoever closes the sheet shares nothing.
    }
  }
}

customElements.define("share-sheet", ShareSheet);
