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
    const count = this.#count(weights, Number);
    return count < 2 ** 53 ? BigInt(count) : this.#count(weights, BigInt);
  }

  #count(weights, number) {
    const counts = [number(0)];
    counts[this.last] = number(1);
    for (let i = this.levels.length; i--; ) {
      const { variable, of, light, node, end, edge } = this.levels[i];
      const ways = Array(light.length).fill(0);
      of.forEach((c, value) => (ways[c] += weights[variable][value] < Infinity));
      const times = ways.map(number);
      for (let n = node, e = edge; n < end; n++) {
        counts[n] = number(0);
        for (let c = 0; c < times.length; c++, e++) if (ways[c]) counts[n] += times[c] * counts[this.children[e]];
      }
    }
    return counts[1];
  }
}
