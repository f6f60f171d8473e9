import { element } from "./dom.js";

/** What does not go together and the ways out, beside the choice that brought it. */
class StudioClash extends HTMLElement {
  clear() {
    this.replaceChildren();
  }

  /** `leave(changes)` takes a way out; `undo` takes the newest choice back. What is not known yet stays out. */
  show({ conflicts = [], resolutions }, { options, speech, own, beside, leave, undo }) {
    const say = (key) => speech.say(key);
    const part = element("section", { class: "clash", "aria-labelledby": "clash-title" });
    const back = element("button", { type: "button", class: "undo", click: undo }, say("undo"));
    part.append(element("header", {}, element("h2", { id: "clash-title" }, say("clash")), back));
    part.append(...conflicts.map((conflict) => conflictOf(conflict, options, speech, own)));
    if (resolutions?.length) {
      part.append(element("h3", {}, say("resolve")), waysOut(resolutions, options, speech, leave));
    } else if (resolutions) {
      part.append(element("p", {}, say("unresolved")));
    }
    this.replaceChildren(part);
    if (beside && this.parentElement !== beside) beside.append(this);
  }
}

function conflictOf(conflict, options, speech, own) {
  const choices = Object.entries(conflict.choices).map(([id, value]) => {
    const words = options.isText(id) ? (own.texts[id] ?? (value === "none" ? "" : value)) : value;
    return element("li", {}, `${options.name(id)}: ${options.choice(id, words, speech)}`);
  });
  const reasons = [...conflict.rules.map((rule) => rule.because), conflict.reason].filter(Boolean);
  return element(
    "div",
    { class: "conflict" },
    element("ul", { class: "between" }, ...choices),
    ...reasons.map((reason) => element("p", {}, reason)),
  );
}

function waysOut(resolutions, options, speech, leave) {
  const ways = resolutions.map(({ change, price }) => {
    const sentences = Object.entries(change).map(([id, { from, to }]) => {
      const blanks = {
        option: options.name(id),
        from: options.choice(id, from, speech),
        to: to === null ? speech.say("toWrite") : options.choice(id, to, speech),
      };
      return element("span", {}, speech.say("change", blanks));
    });
    const cost = element("span", { class: "price" }, speech.money(price));
    const click = () => leave(change);
    return element("li", {}, element("button", { type: "button", click }, element("span", { class: "changes" }, ...sentences), cost));
  });
  return element("ul", { class: "ways-out" }, ...ways);
}
customElements.define("studio-clash", StudioClash);
