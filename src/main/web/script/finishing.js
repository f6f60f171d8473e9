import { element } from "./dom.js";
import { Own } from "./own.js";

/** Chooses the rest: what is ticked stays, and a budget holds. */
export class Finishing {
  constructor(studio) {
    this.studio = studio;
    this.dialog = document.getElementById("finishing");
    this.form = this.dialog.querySelector("form");
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#finish();
    });
  }

  #say(key, blanks) {
    return this.studio.speech.say(`tools.${key}`, blanks);
  }

  open() {
    this.form.querySelector("[data-keep]").replaceChildren(...this.#ticks());
    this.#trouble("");
    this.dialog.showModal();
  }

  #ticks() {
    const { own, options, speech } = this.studio;
    if (!own.ids.length) return [element("p", {}, this.#say("nothingToKeep"))];
    const ticks = own.ids.map((id) => {
      const words = options.choice(id, own.choices[id] ?? own.texts[id], speech);
      const box = element("input", { type: "checkbox", id: `keep-${id}`, name: "keep", value: id, checked: "" });
      return element("p", { class: "tick" }, box, element("label", { for: box.id }, `${options.name(id)}: ${words}`));
    });
    return [element("fieldset", {}, element("legend", {}, this.#say("keep")), ...ticks)];
  }

  #trouble(sentence) {
    this.form.querySelector("[data-why]").textContent = sentence;
  }

  /** Minor units of the market's currency; nothing for no limit, NaN for what is no amount. */
  #limit() {
    const written = this.form.elements.namedItem("budget").value.replace(",", ".").replace(/\s/g, "");
    if (!written) return undefined;
    return /^\d{1,9}(\.\d+)?$/.test(written) ? Math.floor(Number(written) * 10 ** this.studio.speech.digits(this.studio.total.currency) + 1e-6) : NaN;
  }

  async #finish() {
    const { studio, form } = this;
    const limit = this.#limit();
    if (Number.isNaN(limit)) return this.#trouble(this.#say("noAmount"));
    const ticked = new Set(new FormData(form).getAll("keep"));
    const kept = studio.own.without(studio.own.ids.filter((id) => !ticked.has(id)));
    const goal = form.elements.namedItem("goal").value;
    const { design, cheapest, conflicts } = await this.#complete(kept, goal, limit);
    if (cheapest) return this.#trouble(this.#say("tooDear", { price: studio.speech.money(cheapest) }));
    if (!design) return this.#trouble(conflicts ? this.#say("keepsClash") : studio.speech.say("failed"));
    this.dialog.close();
    const price = studio.speech.money(design.price.total);
    return studio.adopt(Own.taking(design, kept.ids, studio.options), [], this.#say("finished", { price }));
  }

  /** From the diagram where it can be, else by the server, which knows what others like. */
  async #complete(kept, goal, limit) {
    const { local, api } = this.studio;
    if (local) {
      const design = local.cheapest(kept);
      if (!design) return { conflicts: [] };
      const { total } = design.price;
      if (total.amount > limit) return { cheapest: total };
      if (goal === "cheapest" || !navigator.onLine) return { design };
      const near = goal === "default" && local.configuration(kept).design;
      if (near && !(near.price.total.amount > limit)) return { design: near };
    }
    const { choices, texts } = kept;
    const atMost = limit === undefined ? undefined : { amount: limit };
    return (await api.complete({ choices, texts, goal, atMost })).answer ?? {};
  }
}
