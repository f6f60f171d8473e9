import { charactersPaid } from "./characters.js";
import { truth } from "./conditions.js";

/** What a product's choices and premiums cost today, as the product's JSON says. */
export class Tariff {
  constructor(product) {
    this.product = product;
    this.base = product.base.amount;
    this.currency = product.base.currency;
  }

  /** How many characters of a text are paid for: of those given, else of its default, else one. */
  paid(option, texts) {
    const words = texts[option.id] ?? option.text.default;
    return words === undefined ? 1 : charactersPaid(words);
  }

  /** What a value adds to the price. */
  amount(option, value, texts) {
    const each = option.text && value.id === "any" ? option.text.perCharacter.amount * this.paid(option, texts) : 0;
    return value.surcharge.amount + each;
  }

  /** What a premium adds where its condition holds. */
  premium(premium) {
    return premium.unavailable ? 0 : premium.amount.amount;
  }

  money(amount) {
    return { currency: this.currency, amount };
  }

  /** A total, which never falls below zero. */
  total(added) {
    return Math.max(0, this.base + added);
  }

  /** The price of what is chosen; an open option costs nothing, a premium counts once it is certain. */
  price(chosen, texts) {
    const { name, parts, premiums, note, lineNames } = this.product;
    const lines = [];
    const add = (id, line, amount) => amount && lines.push({ id, name: line, amount });
    for (const part of parts) for (const option of part.options) this.#choice(part, option, chosen, texts, add);
    for (const premium of premiums) {
      if (truth(premium.when, chosen)) add(`premium:${premium.id}`, premium.name, this.premium(premium));
    }
    lines.unshift({ id: "price", name, amount: this.base });
    const sum = lines.reduce((all, { amount }) => all + amount, 0);
    if (sum < 0) add("floor", lineNames.floor, -sum);
    return { total: this.money(Math.max(0, sum)), note, lines };
  }

  #choice(part, option, chosen, texts, add) {
    const value = option.choices.find(({ id }) => id === chosen[option.id]);
    if (!value) return;
    if (!option.text || value.id !== "any") {
      add(`${option.id}=${value.id}`, value.name, value.surcharge.amount);
      return;
    }
    const count = this.paid(option, texts);
    const { character, characters } = this.product.lineNames;
    add(option.id, part.name, value.surcharge.amount);
    const name = count === 1 ? character : characters.replace("{count}", count);
    add(`${option.id}.characters`, name, option.text.perCharacter.amount * count);
  }
}
