/** How a design has each part; what it lacks is as the product has it by default. */
export class Looks {
  constructor(product, { choices, texts }) {
    this.parts = new Map(product.parts.map((part) => [part.id, part]));
    this.options = new Map(product.parts.flatMap(({ options }) => options).map((option) => [option.id, option]));
    this.choices = choices;
    this.texts = texts;
  }

  value(id) {
    const written = this.texts[id];
    if (written !== undefined) return written ? "any" : "none";
    return this.choices[id] ?? this.options.get(id)?.default;
  }

  hex(id) {
    const value = this.value(id);
    return this.options.get(id)?.choices.find((choice) => choice.id === value)?.hex;
  }

  /** Whether a part is there at all. */
  drawn(part) {
    const { optional, options } = this.parts.get(part);
    return !optional || options.some(({ id }) => this.value(id) !== "none");
  }

  style(part) {
    return this.value(`${part}.style`);
  }

  /** What a part says, in one line; nothing when it says nothing. */
  words(part) {
    const option = this.options.get(`${part}.text`);
    const words = this.texts[option.id] ?? option.text.default ?? "";
    return this.value(option.id) === "none" ? "" : words.trim() && words.replace(/[ \t\n\v\f\r]/g, "\u00a0");
  }
}
