/** How designs of a product have each part; what a design lacks is as the product has it by default. */
export class Looks {
  #parts;
  #options;

  constructor(product) {
    this.#parts = new Map(product.parts.map((part) => [part.id, part]));
    const options = product.parts.flatMap((part) => part.options);
    const hexes = (choices) => new Map(choices.map(({ id, hex }) => [id, hex]));
    this.#options = new Map(options.map((option) => [option.id, { ...option, hexes: hexes(option.choices) }]));
    this.take({ choices: {}, texts: {} });
  }

  /** From here on it is about another design. */
  take({ choices, texts }) {
    this.choices = choices;
    this.texts = texts;
  }

  value(id) {
    const written = this.texts[id];
    if (written !== undefined) return written ? "any" : "none";
    return this.choices[id] ?? this.#options.get(id)?.default;
  }

  hex(id) {
    return this.#options.get(id)?.hexes.get(this.value(id));
  }

  /** Whether a part is there at all. */
  drawn(part) {
    const { optional, options } = this.#parts.get(part);
    return !optional || options.some(({ id }) => this.value(id) !== "none");
  }

  style(part) {
    return this.value(`${part}.style`);
  }

  /** What a part says, in one line; nothing when it says nothing. */
  words(part) {
    const option = this.#options.get(`${part}.text`);
    const words = this.texts[option.id] ?? option.text.default ?? "";
    return this.value(option.id) === "none" ? "" : words.trim() && words.replace(/[ \t\n\v\f\r]/g, "\u00a0");
  }
}
