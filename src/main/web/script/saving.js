import { keep } from "./keys.js";

/** Saves the design that is shown; the same wish sent twice is one design. */
export class Saving {
  #sent = "";
  #key = "";

  constructor(studio) {
    this.studio = studio;
  }

  /** Saves at once, or when there is a connection again. */
  async save() {
    const { studio } = this;
    this.waits = false;
    if (!studio.answer) await studio.ask([]);
    if (!studio.answer?.design) return;
    studio.tell(studio.speech.say("saving"), true);
    const body = this.#body();
    const result = await studio.api.save(body, this.#keyFor(JSON.stringify(body)));
    if (result.answer) this.#saved(result.answer);
    else if (result.problem) await this.#refused(result.problem);
    else this.#lost();
  }

  #saved({ id, edit }) {
    if (edit) keep(id, edit.key);
    location.assign(`/d/${id}`);
  }

  #lost() {
    this.waits = !navigator.onLine;
    this.studio.tell(this.studio.speech.say(this.waits ? "waits" : "failed"), true);
  }

  /** Another version is served by now: what the choices mean there, only the server knows. */
  async #refused(problem) {
    this.#sent = "";
    if (problem.version) {
      this.studio.forget();
      await this.studio.ask([]);
    }
    this.studio.tell(this.#sentence(problem), true);
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
