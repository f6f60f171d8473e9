import { Comparing } from "./comparing.js";
import { Drafts } from "./drafts.js";
import { Finishing } from "./finishing.js";
import { Own } from "./own.js";
import { Undoing } from "./undoing.js";

/** What helps beside the choices themselves; each tool is a link where there is no script. */
class StudioTools extends HTMLElement {
  async connectedCallback() {
    await customElements.whenDefined("maatwerk-studio");
    this.studio = this.closest("maatwerk-studio");
    this.undoing = new Undoing(this.studio, this);
    this.drafts = new Drafts(this.studio, this);
    this.comparing = new Comparing(this.studio, this);
    this.finishing = new Finishing(this.studio);
    this.studio.addEventListener("click", (event) => this.#clicked(event));
    this.studio.addEventListener("designed", () => this.#mark());
    this.presets = [...this.studio.querySelectorAll(".presets a")].map((link) => [link, this.#standing(link)]);
  }

  tool(name) {
    return this.querySelector(`[data-tool=${name}]`);
  }

  enable(name, enabled) {
    this.tool(name).setAttribute("aria-disabled", !enabled);
  }

  #clicked(event) {
    const target = event.target.closest("[data-tool], [data-reset], .presets a");
    if (!target || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const { tool, reset } = target.dataset;
    if (tool) this.#use(tool);
    else if (reset) this.#reset(reset);
    else this.#begin(target);
  }

  #use(tool) {
    const { studio } = this;
    if (tool === "undo") this.undoing.undo();
    else if (tool === "redo") this.undoing.redo();
    else if (tool === "over") studio.adopt(new Own(), [], studio.speech.say("tools.startedOver"));
    else if (tool === "surprise") this.#surprise();
    else if (tool === "aside") this.comparing.keep();
    else if (tool === "compare") this.comparing.open();
    else if (tool === "finish") this.finishing.open();
  }

  #reset(part) {
    const { own, options, speech } = this.studio;
    const name = document.getElementById(`part-${part}`).textContent.trim();
    const ids = options.ids.filter((id) => id.startsWith(`${part}.`));
    this.studio.adopt(own.without(ids), [], speech.say("tools.wasReset", { part: name }));
  }

  #standing({ search }) {
    const { studio } = this;
    return Own.read(search, studio.options);
  }

  #begin(link) {
    const preset = link.textContent.trim();
    link.closest("[popover]:popover-open")?.hidePopover();
    this.studio.adopt(this.#standing(link), [], this.studio.speech.say("tools.began", { preset }));
  }

  async #surprise() {
    const { studio } = this;
    const { own, options, speech, local } = studio;
    const texts = own.texts;
    const design = local ? local.surprise(own) : (await studio.api.complete({ texts, goal: "random" })).answer?.design;
    if (!design) return studio.tell(speech.say("failed"), true);
    const said = design.count ? speech.say("tools.surprised", { count: speech.count(design.count) }) : speech.say("tools.surprise");
    return studio.adopt(Own.taking(design, Object.keys(texts), options), [], said);
  }

  /** Marks the preset that stands, and shows where there is something to reset. */
  #mark() {
    const { studio } = this;
    for (const [link, own] of this.presets) {
      if (studio.write(own) === studio.query) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const parts = new Set(studio.own.ids.map((id) => id.split(".")[0]));
    for (const reset of studio.querySelectorAll("[data-reset]")) reset.hidden = !parts.has(reset.dataset.reset);
  }
}
customElements.define("studio-tools", StudioTools);
