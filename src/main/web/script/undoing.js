import { History } from "./history.js";
import { Own } from "./own.js";
import { read, write } from "./storage.js";

const MOST_STORED = 200;

/** Undo and redo, by buttons and keys, across everything that changes the design; kept while the tab is. */
export class Undoing {
  #written;

  constructor(studio, tools) {
    this.studio = studio;
    this.tools = tools;
    this.place = `maatwerk.history:${tools.dataset.place}`;
    this.history = new History(studio.query, read("sessionStorage", this.place));
    studio.addEventListener("designed", ({ detail }) => this.#designed(detail));
    document.addEventListener("keydown", (event) => this.#pressed(event));
    this.#show();
  }

  #designed({ answer, newest }) {
    if (!answer.design) return;
    const [option] = newest;
    const text = option && this.studio.options.isText(option) ? option : undefined;
    this.history.take(this.studio.query, text && text === this.#written);
    this.#written = text;
    this.#show();
    const { past, present, future } = this.history;
    write("sessionStorage", this.place, { past: past.slice(-MOST_STORED), present, future });
  }

  undo() {
    // while choices clash, what is undone is the choice that brought it
    const clashing = this.studio.query !== this.history.present;
    this.#go(clashing ? this.history.present : this.history.back(), "tools.undone");
  }

  redo() {
    this.#go(this.history.forth(), "tools.redone");
  }

  #go(query, said) {
    if (query === undefined) return;
    const { options, own, speech } = this.studio;
    const other = Own.read(query, options);
    const value = (one, id) => one.choices[id] ?? one.texts[id];
    const told = options.ids.filter((id) => value(own, id) !== value(other, id));
    this.history.present = this.studio.write(other);
    this.#written = undefined;
    this.studio.adopt(other, told, speech.say(said));
  }

  #show() {
    this.tools.enable("undo", this.history.past.length > 0);
    this.tools.enable("redo", this.history.future.length > 0);
  }

  #pressed(event) {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isElsewhere(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) this.redo();
    else this.undo();
  }
}

/** Where the keys mean something else: in what is written, and while a dialog is open. */
function isElsewhere(target) {
  return target.matches("input:not([type=radio], [type=checkbox]), textarea, select") || document.querySelector("dialog[open]");
}
