/** A button that prints; without scripts there is none, and the browser's own menu does. */
class PrintButton extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}
customElements.define("print-button", PrintButton);
