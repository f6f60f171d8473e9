import { element } from "./dom.js";

/** A sheet that comes up over the page; its title is read first. */
export function sheet(title, name, ...content) {
  const id = `${name}-title`;
  const heading = element("h2", { id, tabindex: "-1", autofocus: "" }, title);
  return element("dialog", { class: `sheet ${name}`, "aria-labelledby": id }, heading, ...content);
}
