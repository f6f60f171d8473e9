import { Configurator } from "./configurator.js";
import { Diagram } from "./evaluator.js";
import { below } from "./chance.js";
import { giveReasons } from "./reasons.js";

/** Answers choices on this very page; nothing when it cannot, so that the server is asked. */
export async function localAnswers({ product: address, diagram, version }) {
  if (!diagram) return undefined;
  try {
    const [product, bytes] = await Promise.all([get(address, "json"), get(diagram, "arrayBuffer")]);
    if (product.version !== version) return undefined;
    return new LocalAnswers(new Configurator(product, new Diagram(new Uint8Array(bytes))));
  } catch {
    return undefined;
  }
}

async function get(address, as) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return response[as]();
}

class LocalAnswers {
  constructor(configurator) {
    this.configurator = configurator;
    this.product = configurator.product;
  }

  serial(design) {
    return this.configurator.serial(design);
  }

  nearest(own) {
    return this.configurator.nearest(own);
  }

  cheapest(own) {
    return this.configurator.cheapest(own);
  }

  surprise(own) {
    return this.configurator.surprise(own.texts, below);
  }

  /** As the server's, without conflicts and resolutions, and with those reasons that are plain. */
  configuration(own) {
    const answer = this.configurator.evaluate(own);
    giveReasons(answer.options, this.product.rules, own);
    return answer;
  }
}
