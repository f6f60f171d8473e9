import { remember } from "./address.js";
import { afterFrame, Afterwards } from "./afterwards.js";
import { Api } from "./api.js";
import { markCurrent, Options } from "./dom.js";
import { localAnswers } from "./local.js";
import { Own } from "./own.js";
import { Saving } from "./saving.js";
import { Showing } from "./showing.js";
import { Speech } from "./speech.js";
import "./clash.js";
import "./count.js";
import "./dialogs.js";
import "./notice.js";
import "./parts.js";
import "./picture.js";
import "./price.js";
import "./radios.js";
import "./text.js";
import "./tools.js";

const TYPING_MS = 250;

/** The studio: turns the form into a conversation that never leaves the page. */
class MaatwerkStudio extends HTMLElement {
  #typing;

  connectedCallback() {
    const { api, parameters, own, words, because, language, price } = this.dataset;
    this.options = new Options(this);
    this.speech = new Speech(language, { ...JSON.parse(words), ...JSON.parse(this.querySelector("studio-tools").dataset.words) });
    this.because = JSON.parse(because);
    this.api = new Api(api, JSON.parse(parameters));
    this.own = new Own(JSON.parse(own));
    this.settled = this.own;
    this.total = price ? JSON.parse(price) : undefined;
    this.form = this.querySelector("form");
    this.afterwards = new Afterwards();
    this.saving = new Saving(this);
    this.showing = new Showing(this);
    this.form.addEventListener("change", (event) => this.#chosen(event.target));
    this.form.addEventListener("input", (event) => this.#written(event.target));
    this.form.addEventListener("submit", (event) => this.#submitted(event));
    this.querySelector(".views")?.addEventListener("click", (event) => this.#turned(event));
    window.addEventListener("online", () => this.#back());
    this.learned = this.#learn();
  }

  /** From here on clicks are answered and painted on this page. */
  async #learn() {
    const local = await localAnswers(this.dataset);
    if (!local) return;
    this.picture.learn(local.product, this.speech, local.configuration(this.own).design ?? this.own);
    // a currency's format takes long to make, and the first click would wait for it
    afterFrame(() => this.speech.money(local.product.base));
    this.local = local;
  }

  /** Leaves answering to the server, whose product is another by now. */
  forget() {
    this.local = undefined;
    this.picture.forget();
  }

  /** The picture cannot be painted here: the server paints it, or it follows once there is a connection again. */
  lose() {
    if (!navigator.onLine) return this.tell(this.speech.say("offline"), true);
    this.forget();
    return this.ask([]);
  }

  #back() {
    if (this.saving.waits) this.saving.save();
    else if (this.trouble) this.ask([]);
  }

  get picture() {
    return this.querySelector("studio-picture");
  }

  #chosen(input) {
    if (input.type === "radio") this.choose(input.name, input.value);
  }

  #written(input) {
    if (!input.closest("studio-text")) return;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.spell(input.closest("studio-text"), input.name), TYPING_MS);
  }

  /** Takes a text that can be made; says why not otherwise, and leaves the design alone. */
  spell(field, option) {
    const wrong = field.judge(this.options.name(option), this.speech);
    field.problem(wrong);
    if (wrong) this.tell(wrong, false);
    else this.choose(option, field.text || undefined);
  }

  #submitted(event) {
    event.preventDefault();
    if (event.submitter?.matches(".save")) this.saving.begin(event.submitter);
  }

  #turned(event) {
    const link = event.target.closest("a");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.look(link.dataset.view);
  }

  /** Shows the design from another side. */
  look(view) {
    if (view === this.picture.view) return;
    this.turnTo(view);
    if (!this.local) this.ask([]);
  }

  turnTo(view) {
    this.picture.view = view;
    markCurrent(this.querySelectorAll(".views a"), (link) => link.dataset.view === view);
  }

  /** The choices made, as the page's address writes them. */
  get query() {
    return this.write(this.own);
  }

  /** The same of any choices. */
  write(own) {
    return own.query(this.options.ids, (id) => this.options.standard(id)).toString();
  }

  /** Turns the picture to where some options of one part are seen best. */
  #turnToPartOf(options) {
    const parts = new Set(options.map((option) => this.options.of(option).closest(".part")));
    const [part] = parts;
    if (parts.size === 1 && part.dataset.view) this.turnTo(part.dataset.view);
  }

  choose(option, value) {
    this.#turnToPartOf([option]);
    this.own = this.own.with(option, this.options.isText(option), value);
    return this.ask([option]);
  }

  leave(changes) {
    let own = this.own;
    for (const [option, { to }] of Object.entries(changes)) {
      own = own.with(option, this.options.isText(option), to ?? undefined);
    }
    return this.adopt(own, Object.keys(changes));
  }

  undo() {
    return this.adopt(this.settled);
  }

  /** Takes other choices in place of all that were made; `told` are the options that are spoken of, `said` says why. */
  adopt(own, told = [], said = "") {
    this.said = said;
    this.own = new Own(own);
    this.#turnToPartOf(told);
    for (const text of this.querySelectorAll("studio-text")) text.take(this.own.texts);
    return this.ask([], told);
  }

  /** Finds what the choices mean: `newest` are spared by ways out, `told` are spoken of. */
  async ask(newest, told = newest) {
    this.afterwards.settle();
    this.afterwards.do(() => remember(this.own, this.options));
    const known = this.local?.configuration(this.own);
    if (known) {
      this.api.overtake();
      this.#show(known, newest, told);
    }
    if (!known?.design) await this.askServer(newest, told);
    else this.removeAttribute("aria-busy");
  }

  /** What only the server says: why choices clash and what would help; all of it where nothing is known here. */
  async askServer(newest = [], told = []) {
    this.setAttribute("aria-busy", "true");
    const picture = this.local ? undefined : this.picture.view;
    const result = await this.api.configuration(this.own, newest, picture);
    if (result) this.removeAttribute("aria-busy");
    if (result?.answer && this.isMoved(result.answer.version)) return undefined;
    if (result?.answer) this.#show(result.answer, newest, told);
    else if (result?.problem) this.#refused(result.problem, newest);
    else if (result) this.tell(this.speech.say(this.#lost()), true);
    this.afterwards.settle();
    return undefined;
  }

  /** Whether another version is served by now; whoever listens brings the design over. */
  isMoved(version, detail) {
    return version !== this.dataset.version && !this.dispatchEvent(new CustomEvent("moved", { cancelable: true, detail }));
  }

  #lost() {
    if (navigator.onLine) return "failed";
    return this.local ? "unexplained" : "offline";
  }

  #show(answer, newest, told) {
    this.answer = answer;
    this.showing.show(answer, newest, told);
    this.afterwards.do(() => this.dispatchEvent(new CustomEvent("designed", { detail: { answer, newest, told } })));
  }

  #refused(problem, newest) {
    const text = newest[0] && this.options.of(newest[0]).querySelector("studio-text");
    const sentence = problem.errors?.map((error) => error.message).join(" ") || problem.detail;
    text?.problem(sentence);
    this.tell(sentence, !text);
    if (text) this.own = this.own.with(newest[0], true, undefined);
  }

  /** Says something to those who listen, and shows it too when it is trouble. */
  tell(sentence, trouble) {
    this.trouble = trouble;
    this.querySelector("[data-voice]").textContent = sentence;
    for (const place of this.querySelectorAll("[data-trouble]")) place.textContent = trouble ? sentence : "";
  }
}
customElements.define("maatwerk-studio", MaatwerkStudio);
