import { afterFrame } from "./afterwards.js";

const SVG = "http://www.w3.org/2000/svg";
const KEPT = ["transform", "clip-path", "d", "x", "y", "fill-rule", "font-family", "font-size", "font-weight", "text-anchor", "letter-spacing"];
const WIDTH = 3;

/** A line around what can be seen of a part, made of the shapes that the picture is painted with. */
export class Outline {
  #part;

  constructor(place, picture) {
    this.place = place;
    this.picture = picture;
  }

  /** One that is passing goes by itself. */
  draw(part, passing = false) {
    const key = part && `${part} ${passing}`;
    if (key === this.#part) return;
    this.#part = key;
    this.place.replaceChildren();
    if (part) afterFrame(() => this.#part === key && !this.place.firstChild && this.#draw(part, passing));
  }

  #draw(part, passing) {
    const picture = this.picture.querySelector("svg");
    const shapes = basesOf(picture);
    if (!shapes.some((shape) => partOf(shape) === part)) return;
    const viewBox = picture.getAttribute("viewBox");
    const [x, y, width, height] = viewBox.split(" ");
    const whole = { x, y, width, height };
    const svg = make("svg", { viewBox, "aria-hidden": "true" });
    const seen = make("mask", { id: "seen", maskUnits: "userSpaceOnUse", ...whole });
    for (const shape of shapes) seen.append(copy(shape, picture, partOf(shape) === part ? "#fff" : "#000"));
    const unit = 1 / picture.getScreenCTM().a;
    const line = make("g", { filter: "url(#around)" }, make("rect", { ...whole, mask: "url(#seen)" }));
    svg.append(seen, around(unit, whole), line);
    this.place.append(svg);
    this.place.toggleAttribute("data-passing", passing);
  }

  /** Draws the line anew, around what the picture shows by now. */
  follow() {
    const [part, passing] = this.#part?.split(" ") ?? [];
    this.#part = undefined;
    this.draw(part, passing === "true");
  }
}

/** Grows what it is given, sharply, and leaves the growth alone: a line, and a brighter one around it. */
function around(unit, whole) {
  const filter = make("filter", { id: "around", filterUnits: "userSpaceOnUse", ...whole, "color-interpolation-filters": "sRGB" });
  const grown = (by, name) => [
    make("feGaussianBlur", { in: "SourceAlpha", stdDeviation: by * unit }),
    make("feComponentTransfer", { result: name }, make("feFuncA", { type: "linear", slope: 5 * by, intercept: -0.15 * by })),
  ];
  const painted = (name) => [make("feFlood", { class: name }), make("feComposite", { in2: name, operator: "in", result: `${name}-painted` })];
  filter.append(
    ...grown(WIDTH * 1.5, "halo"),
    ...grown(WIDTH * 0.8, "line"),
    ...painted("halo"),
    ...painted("line"),
    make("feComposite", { in: "line-painted", in2: "halo-painted", operator: "over" }),
    make("feComposite", { in2: "SourceAlpha", operator: "out" }),
  );
  return filter;
}

/** The shapes that take their parts' paint, in the order they are painted; where none does, all that is filled. */
function basesOf(svg) {
  const shapes = [...svg.querySelectorAll("[data-part] path, path[data-part], text")].filter((node) => partOf(node) && !node.closest("[display=none], defs"));
  const takes = ({ tagName, dataset }) => tagName === "text" || (dataset.fill && !dataset.look);
  const painted = new Set(shapes.filter(takes).map(partOf));
  return shapes.filter((node) => (painted.has(partOf(node)) ? takes(node) : node.getAttribute("fill") !== "none" && !node.hasAttribute("fill-opacity")));
}

const partOf = (node) => node.closest("[data-part]")?.dataset.part;

/** A shape in one colour, where it stands. */
function copy(shape, svg, fill) {
  let copied = bare(shape);
  copied.setAttribute("fill", fill);
  if (shape.tagName === "text") copied.textContent = shape.textContent;
  for (let place = shape.parentNode; place !== svg; place = place.parentNode) {
    const around = bare(place);
    around.append(copied);
    copied = around;
  }
  return copied;
}

function bare(node) {
  const kept = KEPT.filter((name) => node.hasAttribute(name)).map((name) => [name, node.getAttribute(name)]);
  return make(node.tagName, Object.fromEntries(kept));
}

function make(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
