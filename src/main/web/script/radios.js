import { element, label } from "./dom.js";
import { sheet } from "./paper.js";

const BARRED = ["unavailable", "impossible"];

/** Choices that cannot be had say why when they are chosen; arrow keys pass by what would ask something. */
class Radios {
  constructor(studio) {
    this.studio = studio;
    studio.addEventListener("click", (event) => this.#chosen(event));
    studio.addEventListener("keydown", (event) => this.#moved(event));
  }

  #chosen(event) {
    const { target } = event;
    if (!target.matches(".choice input") || !BARRED.includes(stateOf(target))) return;
    event.preventDefault();
    this.#explain(target);
  }

  #explain(input) {
    const { speech } = this.studio;
    const choice = label(input).querySelector(".name").textContent;
    const title = speech.say(stateOf(input) === "unavailable" ? "notToBeHad" : "notPossible", { choice });
    const note = document.getElementById(input.getAttribute("aria-describedby"));
    const close = () => dialog.close();
    const button = element("button", { type: "button", class: "button", click: close }, speech.say("understood"));
    const dialog = sheet(title, "barred", element("p", {}, note?.dataset.because ?? ""), element("footer", {}, button));
    dialog.addEventListener("close", () => {
      dialog.remove();
      input.focus({ preventScroll: true });
    });
    this.studio.form.append(dialog);
    dialog.showModal();
  }

  /** As radio buttons move, but what clashes is only come to: space chooses it. */
  #moved(event) {
    const { target, key } = event;
    const step = steps(target)[key];
    if (!target.matches(".choice input") || !step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const all = [...target.closest(".choices").querySelectorAll("input")];
    const next = all[(all.indexOf(target) + step + all.length) % all.length];
    next.focus();
    if (stateOf(next) === "available") next.click();
  }
}

function steps(node) {
  const ahead = getComputedStyle(node).direction === "rtl" ? -1 : 1;
  return { ArrowDown: 1, ArrowUp: -1, ArrowRight: ahead, ArrowLeft: -ahead };
}

const stateOf = (input) => input.parentElement.dataset.state;

customElements.whenDefined("maatwerk-studio").then(() => {
  for (const studio of document.querySelectorAll("maatwerk-studio")) new Radios(studio);
});
