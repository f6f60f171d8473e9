import { copy } from "./copying.js";
import { forget, keyOf } from "./keys.js";

/** What only this browser may do, since the design was saved in it. */
class YourDesign extends HTMLElement {
  connectedCallback() {
    this.key = keyOf(this.dataset.id);
    if (!this.key) return;
    this.hidden = false;
    this.on("[data-keep]", (button) => copy(`${location.origin}/d/${this.dataset.id}/yours?key=${this.key}`, button));
    this.on("[data-delete]", () => this.delete());
    own();
    if (isFromStudio()) praise();
  }

  on(selector, deed) {
    const button = this.querySelector(selector);
    button.addEventListener("click", () => deed(button));
  }

  async delete() {
    const { id, failed } = this.dataset;
    const answer = await fetch(`/api/v1/designs/${id}`, { method: "DELETE", headers: { "Edit-Key": this.key } }).catch(() => undefined);
    if (answer?.ok || answer?.status === 404 || answer?.status === 410) {
      forget(id);
      location.reload();
    } else {
      this.querySelector("[data-trouble]").textContent = failed;
    }
  }
}

/** Whether the page was just come to from a studio's: /brand/product. */
function isFromStudio() {
  const [visit] = performance.getEntriesByType("navigation");
  const { origin, pathname } = new URL(document.referrer || "about:blank");
  return visit?.type === "navigate" && origin === location.origin && /^\/(?!d\/)[^/]+\/[^/]+$/.test(pathname);
}

/** To show it around comes first for who made it. */
function own() {
  document.querySelector(".shared").dataset.own = "";
  const remix = document.querySelector("[data-yours]");
  if (remix) remix.textContent = remix.dataset.yours;
}

function praise() {
  const praise = document.querySelector("[data-praise]");
  praise.hidden = false;
  document.querySelector("[data-voice]").textContent = praise.textContent;
  document.querySelector(".shared").dataset.new = "";
}

customElements.define("your-design", YourDesign);
