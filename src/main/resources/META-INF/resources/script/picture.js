/** The picture of the design, drawn by the server. */
class StudioPicture extends HTMLElement {
  get view() {
    return this.dataset.view;
  }

  set view(view) {
    this.dataset.view = view;
  }

  /** Shows a view's drawing; an answer without one leaves the old one standing. */
  show(pictures) {
    const drawing = pictures?.[this.view];
    if (drawing) this.innerHTML = drawing;
  }
}
customElements.define("studio-picture", StudioPicture);
