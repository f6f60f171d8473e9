import { Tariff } from "./tariff.js";

const BITS = 52;

/**
 * Answers what choices mean as `POST …/configuration` does, from a product and its diagram; why they clash and what
 * would help is left to the server.
 */
export class Configurator {
  constructor(product, diagram) {
    this.product = product;
    this.diagram = diagram;
    this.tariff = new Tariff(product);
    this.options = product.parts.flatMap((part) => part.options);
    this.standard = this.options.map(({ choices, default: id }) => choices.findIndex((choice) => choice.id === id));
    const arities = [...this.options.map(({ choices }) => choices.length), ...product.premiums.map(() => 2)];
    this.weights = arities.map((values) => new Float64Array(values));
    this.free = arities.map((values) => new Float64Array(values));
    this.#pack();
  }

  /** Choices given up, then options that differ from their default, then money: three weights in one number. */
  #pack() {
    const countBits = 32 - Math.clz32(this.options.length + 1);
    this.givenUp = 2 ** (BITS - countBits);
    this.differing = 2 ** (BITS - 2 * countBits);
    const longest = Object.fromEntries(this.options.filter(({ text }) => text).map(({ id, text }) => [id, "x".repeat(text.atMost)]));
    const most = this.#amounts(longest).map((amounts) => Math.max(...amounts.map(Math.abs)));
    if (most.reduce((sum, amount) => sum + amount, 0) >= this.differing / 2) throw new RangeError("money does not fit");
  }

  #amounts(texts) {
    const options = this.options.map((option) => option.choices.map((value) => this.tariff.amount(option, value, texts)));
    return [...options, ...this.product.premiums.map((premium) => [0, this.tariff.premium(premium)])];
  }

  /** What the choices mean; `texts` holds words, an empty one is the choice of no text. Designs are counted when somebody asks. */
  evaluate({ choices = {}, texts = {} }) {
    const chosen = { ...choices };
    for (const [id, words] of Object.entries(texts)) chosen[id] = words ? "any" : "none";
    const words = Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
    const picked = this.options.map(({ id, choices }) => choices.findIndex((choice) => choice.id === chosen[id]));
    this.#weigh(picked, words);
    const through = this.diagram.through(this.weights);
    const least = this.diagram.below[1];
    const available = this.#givenUp(least) === 0;
    const options = this.options.map((option, i) => this.#states(option, picked[i], through[i]));
    const implied = available ? this.#implied(picked, options) : {};
    const count = () => this.#count(picked);
    return {
      get valid() {
        return count() > 0n;
      },
      available,
      complete: picked.filter((value) => value >= 0).length + Object.keys(implied).length === picked.length,
      version: this.product.version,
      ...this.#written(chosen, words),
      implied,
      options,
      design: available ? this.#design(least, words) : null,
      get designs() {
        return count().toString();
      },
      price: this.tariff.price(chosen, words),
    };
  }

  /** The place of a design among all of them, from 1, in catalog order. */
  serial({ choices, texts }) {
    const values = this.options.map(({ id, choices: all }) => {
      const value = choices[id] ?? (texts[id] ? "any" : "none");
      return all.findIndex((choice) => choice.id === value);
    });
    for (const weight of this.free) weight.fill(0);
    return this.diagram.serial(values, this.free);
  }

  /** The available design that keeps most of the choices; `evaluate` says whether it keeps them all. */
  nearest({ choices = {}, texts = {} }) {
    this.evaluate({ choices, texts });
    const least = this.diagram.below[1];
    const words = Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
    return least < Infinity ? this.#design(least, words) : undefined;
  }

  /** The cheapest available design that keeps the choices; of equals the one nearest to the defaults. */
  cheapest({ choices = {}, texts = {} }) {
    const words = Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
    const unit = this.options.length + 1;
    this.#weigh([], words);
    this.weights.forEach((weight, i) => {
      const option = this.options[i];
      const chosen = option && (option.id in texts ? (texts[option.id] ? "any" : "none") : choices[option.id]);
      weight.forEach((found, value) => {
        const differs = option && value !== this.standard[i];
        const barred = chosen !== undefined && option.choices[value].id !== chosen;
        weight[value] = barred ? Infinity : (found - (differs ? this.differing : 0)) * unit + (differs ? 1 : 0);
      });
    });
    const least = this.diagram.least(this.weights);
    return least < Infinity ? this.#made(this.#first(least), words) : undefined;
  }

  /** Any available design, each as likely as every other; texts stay as they are, or none. */
  surprise(texts, below) {
    this.#weigh([], {});
    this.weights.forEach((weight, i) => weight.forEach((found, value) => (weight[value] = found < Infinity ? 0 : found)));
    const held = this.weights.map((weight, i) => {
      const option = this.options[i];
      if (!option?.text) return weight;
      const words = texts[option.id] ?? option.text.default;
      const only = option.choices.findIndex(({ id }) => id === (words ? "any" : "none"));
      return weight.map((found, value) => (value === only ? found : Infinity));
    });
    const weights = this.diagram.count(held) ? held : this.weights;
    const count = this.diagram.count(weights);
    const words = Object.fromEntries(Object.entries(texts).filter(([, text]) => text));
    return count ? { ...this.#made(this.diagram.design(below(count), weights), words), count } : undefined;
  }

  #weigh(picked, texts) {
    this.#amounts(texts).forEach((amounts, i) => {
      const weight = this.weights[i];
      amounts.forEach((amount, value) => (weight[value] = amount));
      if (i >= this.options.length) return;
      this.options[i].choices.forEach(({ unavailable }, value) => {
        if (value !== this.standard[i]) weight[value] += this.differing;
        if (picked[i] >= 0 && value !== picked[i]) weight[value] += this.givenUp;
        if (unavailable) weight[value] = Infinity;
      });
    });
  }

  #givenUp(weight) {
    return Math.floor((weight + this.differing / 2) / this.givenUp);
  }

  #money(weight) {
    const half = this.differing / 2;
    return ((weight + half) % this.differing) - half;
  }

  #states(option, picked, through) {
    const choices = option.choices.map((choice, value) => this.#state(choice, picked >= 0 && picked !== value, through[value]));
    return { id: option.id, choices };
  }

  #state({ id, unavailable, rules }, givesUpItsOwn, least) {
    if (least === Infinity) {
      return rules ? { id, state: "impossible", rules } : { id, state: "unavailable", reason: unavailable };
    }
    const giveUp = this.#givenUp(least) - givesUpItsOwn;
    const price = this.tariff.money(this.tariff.total(this.#money(least)));
    return { id, state: giveUp ? "conflicts" : "available", giveUp, price };
  }

  #implied(picked, options) {
    const implied = {};
    options.forEach(({ id, choices }, i) => {
      const left = choices.filter(({ state }) => state === "available");
      if (picked[i] < 0 && left.length === 1) implied[id] = left[0].id;
    });
    return implied;
  }

  /** Valid designs that have the choices, by the rules alone. */
  #count(picked) {
    picked.forEach((value, i) => {
      if (value < 0) this.free[i].fill(0);
      else hold(this.free[i], value, 0);
    });
    return this.diagram.count(this.free);
  }

  /** The first of the lightest designs in catalog order; those with one total are alike. */
  #design(least, texts) {
    const money = this.#money(least);
    return this.#made(this.#first(least - money + Math.max(money, -this.tariff.base)), texts);
  }

  #made(values, texts) {
    const chosen = {};
    const words = {};
    const needs = [];
    this.options.forEach(({ id, text, choices }, i) => {
      chosen[id] = choices[values[i]].id;
      if (!text || chosen[id] !== "any") return;
      const written = texts[id] ?? text.default;
      if (written === undefined) needs.push(id);
      else words[id] = written;
    });
    return { ...this.#written(chosen, words), price: this.tariff.price(chosen, words), needs };
  }

  /** One double pass, and one more for each option that leaves a tie. */
  #first(atMost) {
    const { weights, options } = this;
    const fits = (weight) => weight <= atMost;
    const values = [];
    while (values.length < options.length) {
      const through = this.diagram.through(weights);
      for (let tie = false; values.length < options.length && !tie; ) {
        const i = values.length;
        const value = through[i].findIndex(fits);
        tie = through[i].findLastIndex(fits) > value;
        if (tie) hold(weights[i], value, weights[i][value]);
        values.push(value);
      }
    }
    return values;
  }

  /** As the API writes choices: words are texts, no text is an empty one. */
  #written(chosen, words) {
    const choices = { ...chosen };
    const texts = {};
    for (const { id, text } of this.options) {
      if (!text || chosen[id] === undefined || (chosen[id] === "any" && !(id in words))) continue;
      texts[id] = words[id] ?? "";
      delete choices[id];
    }
    return { choices, texts };
  }
}

/** Bars every other value. */
function hold(weight, value, held) {
  weight.fill(Infinity);
  weight[value] = held;
}
