import { characters } from "./characters.js";

/** A field that counts as the shopper types, and says what cannot be made. */
class StudioText extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector("input");
    this.input.addEventListener("input", () => this.count());
  }

  /** What would be made: composed, without spaces at its ends. */
  get text() {
    return this.input.value.normalize("NFC").trim();
  }

  /** Shows the words chosen for it among some texts, else those that it begins with. */
  take(texts) {
    const { option, standard } = this.closest(".option").dataset;
    this.input.value = texts[option] ?? standard;
    this.count();
    this.problem();
  }

  count() {
    this.querySelector("[data-typed]").textContent = `${characters(this.text)} / ${this.dataset.atMost}`;
  }

  /** Why the text cannot be made, in words; nothing when it can. */
  judge(option, speech) {
    const { atMost, alphabet, spelling } = this.dataset;
    const stranger = alphabet && [...this.text].find((character) => !listed(alphabet).has(character));
    if (stranger) return speech.say("stranger", { option, character: stranger, alphabet: spelling });
    const count = characters(this.text);
    return count > atMost ? speech.say("tooLong", { option, most: atMost, count }) : "";
  }

  /** Says what is wrong with the text; nothing when nothing is. */
  problem(sentence = "") {
    this.closest(".option").querySelector(".problem").textContent = sentence;
    if (sentence) this.input.setAttribute("aria-invalid", "true");
    else this.input.removeAttribute("aria-invalid");
  }
}

function listed(alphabet) {
  const points = [...alphabet.normalize("NFC")].map((character) => character.codePointAt(0));
  const found = new Set();
  for (let i = 0; i < points.length; i++) {
    const range = points[i + 1] === 45 && i + 2 < points.length;
    const last = range ? points[i + 2] : points[i];
    for (let point = points[i]; point <= last; point++) found.add(String.fromCodePoint(point));
    if (range) i += 2;
  }
  return found;
}
customElements.define("studio-text", StudioText);
