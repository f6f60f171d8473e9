import { element } from "./dom.js";
import { Own } from "./own.js";
import { read, write } from "./storage.js";

/** One design is kept aside, and two are shown side by side. */
export class Comparing {
  constructor(studio, tools) {
    this.studio = studio;
    this.tool = tools.tool("compare").parentElement;
    this.place = `maatwerk.kept:${tools.dataset.place}`;
    this.kept = new URLSearchParams(location.search).get("kept") ?? read("localStorage", this.place);
    this.dialog = document.getElementById("comparing");
    this.tool.hidden = this.kept === undefined;
  }

  #say(key) {
    return this.studio.speech.say(`tools.${key}`);
  }

  keep() {
    this.#keep(this.studio.query);
    this.studio.tell(this.#say("kept"), false);
  }

  #keep(query) {
    this.kept = query;
    write("localStorage", this.place, query);
    this.tool.hidden = false;
  }

  async open() {
    const { studio } = this;
    const kept = Own.read(this.kept, studio.options);
    const designs = [];
    // one after the other, since a later question drops an earlier one's answer
    for (const own of [kept, studio.own]) designs.push(await this.#answer(own));
    if (designs.some((answer) => !answer)) return studio.tell(studio.speech.say("failed"), true);
    const [first, second] = designs.map(({ design }, i) => design ?? [kept, studio.own][i]);
    const take = () => this.#take(kept);
    this.dialog.querySelector("[data-sides]").replaceChildren(
      this.#side("first", first, designs[0], take),
      this.#side("second", second, designs[1], () => this.dialog.close()),
    );
    this.dialog.querySelector("[data-rows]").replaceChildren(...this.#rows(first, second));
    return this.dialog.showModal();
  }

  async #answer(own) {
    const { local, api, picture } = this.studio;
    return local ? local.configuration(own) : (await api.configuration(own, [], picture.view))?.answer;
  }

  #side(name, design, answer, take) {
    const { picture, speech } = this.studio;
    const shown = element("div", { class: "still" });
    const drawing = picture.another?.(design, picture.view, `compare-${name}`);
    if (drawing) shown.append(drawing);
    else shown.innerHTML = (answer.pictures?.[picture.view] ?? "").replace(/(id="|#)p-/g, `$1${name}-`);
    const price = answer.design ? speech.money(answer.design.price.total) : "\u2014";
    const button = element("button", { type: "button", class: "button quiet", click: take }, this.#say("take"));
    return element(
      "section",
      { "aria-label": this.#say(name) },
      element("h3", {}, this.#say(name)),
      shown,
      element("p", { class: "price" }, price),
      button,
    );
  }

  #rows(first, second) {
    const { options, speech } = this.studio;
    const value = (design, id) => design.choices[id] ?? design.texts[id] ?? options.standard(id);
    const rows = options.ids
      .filter((id) => value(first, id) !== value(second, id))
      .map((id) => {
        const cells = [first, second].map((design) => element("td", {}, options.choice(id, value(design, id), speech)));
        return element("tr", {}, element("th", { scope: "row" }, options.name(id)), ...cells);
      });
    if (!rows.length) return [element("p", {}, this.#say("same"))];
    const heads = ["part", "first", "second"].map((key) => element("th", { scope: "col" }, this.#say(key)));
    const table = element("table", {}, element("caption", {}, this.#say("differs")), element("thead", {}, element("tr", {}, ...heads)));
    table.append(element("tbody", {}, ...rows));
    return [table];
  }

  #take(own) {
    this.#keep(this.studio.query);
    this.dialog.close();
    this.studio.adopt(own, [], this.#say("taken"));
  }
}
