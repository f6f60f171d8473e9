/**
 * All valid designs of a product as the paths of one flat diagram, read from the bytes that the server writes, and the
 * passes that answer from it. Weights are `weights[variable][value]`, Infinity where a value must not be had.
 */
export class Diagram {
  constructor(bytes) {
    if (String.fromCharCode(...bytes.subarray(0, 4)) !== "mwd1") throw new Error("no diagram");
    let at = 4;
    const next = () => {
      for (let number = 0, unit = 1; ; unit *= 128) {
        const byte = bytes[at++];
        number += (byte & 127) * unit;
        if (!(byte > 127)) return number;
      }
    };
    this.levels = Array.from({ length: next() }, () => {
      const [variable, values, classes] = [next(), next(), next()];
      const of = Uint32Array.from({ length: values }, (_, value) => (classes < values ? next() : value));
      return { variable, of, light: new Float64Array(classes), best: new Float64Array(classes) };
    });
    // Node 0 leads nowhere, 1 is the root; each level's nodes follow those of the level above.
    const children = [];
    let born = 2;
    let node = 1;
    for (const level of this.levels) {
      Object.assign(level, { node, end: born, edge: children.length });
      for (let edges = (born - node) * level.light.length; edges--; ) {
        const code = next();
        children.push(code > 1 ? born + 1 - code : code && born++);
      }
      node = level.end;
    }
    if (at !== bytes.length) throw new Error("a diagram of another length");
    this.children = Uint32Array.from(children);
    this.last = node;
    this.below = new Float64Array(born).fill(Infinity);
    this.below[node] = 0;
    this.above = new Float64Array(born);
    this.found = [];
    for (const { variable, of } of this.levels) this.found[variable] = new Float64Array(of.length);
  }

  /** The least weight of a design; Infinity when there is none. */
  least(weights) {
    const { levels, children, below } = this;
    for (let i = levels.length; i--; ) {
      const { variable, of, light, node, end, edge } = levels[i];
      const weight = weights[variable];
      light.fill(Infinity);
      for (let value = 0; value < of.length; value++) {
        if (weight[value] < light[of[value]]) light[of[value]] = weight[value];
      }
      for (let n = node, e = edge; n < end; n++) {
        let least = Infinity;
        for (let c = 0; c < light.length; c++, e++) {
          const reached = light[c] + below[children[e]];
          if (reached < least) least = reached;
        }
        below[n] = least;
      }
    }
    return below[1];
  }

  /** For each variable and value the least weight of a design that has it; good until the next question. */
  through(weights) {
    this.least(weights);
    const { levels, children, below, above, found } = this;
    above.fill(Infinity);
    above[1] = 0;
    for (const { variable, of, light, best, node, end, edge } of levels) {
      best.fill(Infinity);
      for (let n = node, e = edge; n < end; n++) {
        for (let c = 0; c < light.length; c++, e++) {
          const child = children[e];
          const reached = above[n] + light[c];
          if (reached < above[child]) above[child] = reached;
          if (above[n] + below[child] < best[c]) best[c] = above[n] + below[child];
        }
      }
      for (let value = 0; value < of.length; value++) found[variable][value] = best[of[value]] + weights[variable][value];
    }
    return found;
  }

  /** How many designs have no barred value, exactly. */
  count(weights) {
    const count = this.#counts(weights, Number)[1];
    return count < 2 ** 53 ? BigInt(count) : this.#counts(weights, BigInt)[1];
  }

  /** The place of a design in catalog order, from 1; `weights` are free and are used up. */
  serial(values, weights) {
    let serial = 1n;
    const number = this.#counts(weights, Number)[1] < 2 ** 53 ? Number : BigInt;
    const counts = [];
    let deepest = this.levels.length - 1;
    const level = values.map((_, variable) => this.levels.findIndex((other) => other.variable === variable));
    values.forEach((value, variable) => {
      const weight = weights[variable];
      if (value) {
        weight.fill(Infinity, value);
        serial += BigInt(this.#counts(weights, number, counts, Math.max(deepest, level[variable]))[1]);
        deepest = level[variable];
      }
      weight.fill(Infinity);
      weight[value] = 0;
      deepest = Math.max(deepest, level[variable]);
    });
    return serial;
  }

  /** The values of the design at a place, from 0n, among those without a barred value, in the diagram's own order. */
  design(place, weights) {
    const counts = this.#counts(weights, BigInt);
    const values = [];
    let at = 1;
    for (const { variable, of, light, node, edge } of this.levels) {
      const child = (value) => this.children[edge + (at - node) * light.length + of[value]];
      let value = 0;
      for (; ; value++) {
        const designs = weights[variable][value] < Infinity ? counts[child(value)] : 0n;
        if (place < designs) break;
        place -= designs;
      }
      values[variable] = value;
      at = child(value);
    }
    return values;
  }

  /** How many designs there are below each node; only levels down to the deepest are counted anew. */
  #counts(weights, number, counts = [], deepest = this.levels.length - 1) {
    counts[0] = number(0);
    counts[this.last] = number(1);
    for (let i = deepest + 1; i--; ) {
      const { variable, of, light, node, end, edge } = this.levels[i];
      const ways = Array(light.length).fill(0);
      of.forEach((c, value) => (ways[c] += weights[variable][value] < Infinity));
      const times = ways.map(number);
      for (let n = node, e = edge; n < end; n++) {
        counts[n] = number(0);
        for (let c = 0; c < times.length; c++, e++) if (ways[c]) counts[n] += times[c] * counts[this.children[e]];
      }
    }
    return counts;
  }
}
