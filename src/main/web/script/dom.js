/** An element with attributes and children; functions become listeners. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** Writes what is not written there already, and whether it was not. */
export function write(node, text) {
  if (node.textContent === text) return false;
  node.textContent = text;
  return true;
}

/** Marks the one of some links that is shown now. */
export function markCurrent(links, isCurrent) {
  for (const link of links) {
    if (isCurrent(link)) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/** The element of an option, its choices and their names, as the page holds them; looked up once. */
export class Options {
  constructor(root) {
    const all = [...root.querySelectorAll("[data-option]")];
    this.elements = new Map(all.map((option) => [option.dataset.option, option]));
    this.inputs = new Map(all.map((option) => [option.dataset.option, inputs(option)]));
    this.ids = [...this.elements.keys()];
  }

  of(id) {
    return this.elements.get(id);
  }

  isText(id) {
    return this.of(id).dataset.kind === "text";
  }

  standard(id) {
    return this.of(id).dataset.standard;
  }

  input(id, value) {
    return this.inputs.get(id).get(value);
  }

  /** What people call an option. */
  name(id) {
    return this.of(id).dataset.name;
  }

  /** What people call one of its choices, or the words of a text. */
  choice(id, value, speech) {
    if (this.isText(id)) return value ? `\u201c${value}\u201d` : speech.say("noText");
    const input = this.input(id, value);
    return input ? label(input).querySelector(".name").textContent : value;
  }
}

function inputs(option) {
  return new Map([...option.querySelectorAll("input")].map((input) => [input.value, input]));
}

/** A choice's label, which stands beside its radio button. */
export const label = (input) => input.nextElementSibling;
