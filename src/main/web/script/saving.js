import { keep } from "./keys.js";

/** Saves the design that is shown; the same wish sent twice is one design. */
export class Saving {
  #sent = "";
  #key = "";

  constructor(studio) {
    this.studio = studio;
    this.dialog = document.getElementById("signing");
    this.dialog.addEventListener("close", () => this.#lay(this.home));
    this.dialog.addEventListener("keydown", (event) => this.#entered(event));
    this.fields = studio.querySelector("[data-signing]");
    this.home = this.fields.parentElement;
  }

  /** The first tap asks for name and signature, the second saves. */
  begin(button) {
    if (this.dialog.contains(button)) return this.save();
    const { studio, dialog } = this;
    const { design } = studio.answer ?? {};
    if (studio.answer && !design) return studio.tell(studio.speech.say("clash"), true);
    if (design?.needs.length) return studio.tell(this.#sentence(design), true);
    studio.tell("", true);
    this.#lay(dialog.querySelector("[data-fields]"));
    return dialog.showModal();
  }

  /** The same fields stand at the page's end and in the dialog. */
  #lay(place) {
    place.append(this.fields);
  }

  #entered(event) {
    if (event.key !== "Enter" || !event.target.matches("input")) return;
    event.preventDefault();
    this.save();
  }

  /** Saves at once, or when there is a connection again. */
  async save() {
    const { studio } = this;
    this.waits = false;
    if (!studio.answer) await studio.ask([]);
    if (!studio.answer?.design) return this.dialog.close();
    studio.tell(studio.speech.say("saving"), true);
    const body = this.#body();
    const result = await studio.api.save(body, this.#keyFor(JSON.stringify(body)));
    if (result.answer) return this.#saved(result.answer);
    return result.problem ? this.#refused(result.problem) : this.#lost();
  }

  #saved({ id, edit }) {
    if (edit) keep(id, edit.key);
    const saved = new CustomEvent("saved", { detail: { id }, cancelable: true });
    if (this.studio.dispatchEvent(saved)) location.assign(`/d/${id}`);
  }

  #lost() {
    this.waits = !navigator.onLine;
    this.studio.tell(this.studio.speech.say(this.waits ? "waits" : "failed"), true);
  }

  /** Where another version is served by now, the design is brought over to it first. */
  async #refused(problem) {
    const { studio } = this;
    this.#sent = "";
    if (problem.version && studio.isMoved(problem.version, "saving")) return;
    if (problem.version) await studio.ask([]);
    studio.tell(this.#sentence(problem), true);
  }

  #body() {
    const { studio } = this;
    const { choices, texts } = studio.answer.design;
    const [brand, product] = studio.dataset.api.split("/");
    const fields = studio.form.elements;
    const written = (name) => fields.namedItem(name)?.value.trim() || undefined;
    const ticked = (name) => fields.namedItem(name).checked;
    const signature = { name: written("name"), by: written("by"), parent: written("parent") };
    const showing = { showPrice: ticked("showPrice"), listed: ticked("listed") };
    return { brand, product, version: studio.answer.version, choices, texts, ...signature, ...showing };
  }

  #keyFor(wish) {
    if (wish !== this.#sent) {
      this.#sent = wish;
      this.#key = crypto.getRandomValues(new Uint32Array(4)).join("-");
    }
    return this.#key;
  }

  #sentence(problem) {
    const needs = (problem.needs ?? []).map((id) => this.studio.options.name(id)).join(", ");
    return needs ? this.studio.speech.say("needs", { parts: needs }) : problem.detail;
  }
}
