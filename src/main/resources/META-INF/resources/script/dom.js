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

/** Marks the one of some links that is shown now. */
export function markCurrent(links, isCurrent) {
  for (const link of links) {
    if (isCurrent(link)) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

/** The element of an option, its choices and their names, as the page holds them. */
export class Options {
  constructor(root) {
    this.root = root;
    this.all = [...root.querySelectorAll("[data-option]")];
    this.ids = this.all.map((option) => option.dataset.option);
  }

  of(id) {
    return this.all.find((option) => option.dataset.option === id);
  }

  isText(id) {
    return this.of(id).dataset.kind === "text";
  }

  standard(id) {
    return this.of(id).dataset.standard;
  }

  inputs(id) {
    return [...this.of(id).querySelectorAll("input")];
  }

  input(id, value) {
    return this.inputs(id).find((input) => input.value === value);
  }

  /** What people call an option. */
  name(id) {
    return this.of(id).dataset.name;
  }

  /** What people call one of its choices, or the words of a text. */
  choice(id, value, speech) {
    if (this.isText(id)) return value ? `\u201c${value}\u201d` : speech.say("noText");
    const input = this.input(id, value);
    return input ? input.labels[0].querySelector(".name").textContent : value;
  }
}
