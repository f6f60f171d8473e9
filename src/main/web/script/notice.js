import { element } from "./dom.js";

/** Something to know or to choose, that is in nobody's way. */
class StudioNotice extends HTMLElement {
  /** Sentences, and buttons as `[label, deed]`; whichever is pressed closes it. */
  show(sentences, deeds) {
    const buttons = deeds.map(([label, deed]) =>
      element("button", { type: "button", click: () => (this.close(), deed?.()) }, label),
    );
    const said = sentences.map((sentence) => element("p", {}, sentence));
    this.replaceChildren(...said, element("div", { class: "deeds" }, ...buttons));
    this.hidden = false;
  }

  close() {
    const held = this.contains(document.activeElement);
    this.hidden = true;
    this.replaceChildren();
    if (held) document.getElementById("main").focus({ preventScroll: true });
  }
}
customElements.define("studio-notice", StudioNotice);
