import { Api } from "./api.js";
import { markCurrent, Options } from "./dom.js";
import { Own } from "./own.js";
import { Saving } from "./saving.js";
import { Speech } from "./speech.js";
import { showDesign, showStates } from "./states.js";
import { consequence } from "./voice.js";
import "./clash.js";
import "./parts.js";
import "./picture.js";
import "./price.js";
import "./text.js";

const TYPING_MS = 250;

/** The studio: turns the form into a conversation that never leaves the page. */
class MaatwerkStudio extends HTMLElement {
  #typing;

  connectedCallback() {
    const { api, parameters, own, words, because, language, price } = this.dataset;
    this.options = new Options(this);
    this.speech = new Speech(language, JSON.parse(words));
    this.because = JSON.parse(because);
    this.api = new Api(api, JSON.parse(parameters));
    this.own = new Own(JSON.parse(own));
    this.settled = this.own;
    this.total = price ? JSON.parse(price) : undefined;
    this.form = this.querySelector("form");
    this.saving = new Saving(this);
    this.form.addEventListener("change", (event) => this.#chosen(event.target));
    this.form.addEventListener("input", (event) => this.#written(event.target));
    this.form.addEventListener("submit", (event) => this.#submitted(event));
    this.querySelector(".views")?.addEventListener("click", (event) => this.#turned(event));
    window.addEventListener("online", () => this.trouble && this.ask([]));
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
    this.#typing = setTimeout(() => this.write(input.closest("studio-text"), input.name), TYPING_MS);
  }

  /** Takes a text that can be made; says why not otherwise, and leaves the design alone. */
  write(field, option) {
    const wrong = field.judge(this.options.name(option), this.speech);
    field.problem(wrong);
    if (wrong) this.tell(wrong, false);
    else this.choose(option, field.text || undefined);
  }

  #submitted(event) {
    event.preventDefault();
    if (event.submitter?.matches(".save")) this.saving.save();
  }

  #turned(event) {
    const link = event.target.closest("a");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.#turnTo(link.dataset.view);
    this.ask([]);
  }

  #turnTo(view) {
    this.picture.view = view;
    markCurrent(this.querySelectorAll(".views a"), (link) => link.dataset.view === view);
  }

  choose(option, value) {
    const { view } = this.options.of(option).closest(".part").dataset;
    if (view) this.#turnTo(view);
    this.own = this.own.with(option, this.options.isText(option), value);
    return this.ask([option]);
  }

  leave(changes) {
    for (const [option, { to }] of Object.entries(changes)) {
      this.own = this.own.with(option, this.options.isText(option), to ?? undefined);
    }
    return this.ask([], Object.keys(changes));
  }

  undo() {
    this.own = this.settled;
    return this.ask([]);
  }

  /** Asks what the choices mean: `newest` are spared by ways out, `told` are spoken of. */
  async ask(newest, told = newest) {
    this.#remember();
    this.setAttribute("aria-busy", "true");
    const result = await this.api.configuration(this.own, newest, this.picture.view);
    if (result) this.removeAttribute("aria-busy");
    if (result?.answer) this.#show(result.answer, newest, told);
    else if (result?.problem) this.#refused(result.problem, newest);
    else if (result) this.tell(this.speech.say(navigator.onLine ? "failed" : "offline"), true);
  }

  #show(answer, newest, told) {
    for (const { rules } of answer.conflicts) for (const rule of rules) this.because[rule.id] = rule.because;
    this.answer = answer;
    this.picture.show(answer.pictures);
    if (answer.design) this.#showDesign(answer, told);
    else this.#showClash(answer, newest);
    showStates(this.options, answer, this.because, this.speech);
    if (!answer.design) this.querySelector("studio-clash").scrollIntoView({ block: "nearest" });
  }

  #showDesign(answer, told) {
    const said = consequence(this, answer.design, told);
    showDesign(this.options, answer.design);
    this.querySelector("studio-clash").clear();
    this.querySelector("studio-price").show(answer.design.price, this.speech);
    this.querySelector("[data-left]").textContent = this.speech.say("left", { count: this.#count(answer.designs) });
    const needs = answer.design.needs.map((id) => this.options.name(id)).join(", ");
    this.querySelector("[data-needs]").textContent = needs && this.speech.say("needs", { parts: needs });
    this.settled = this.own;
    this.total = answer.design.price.total;
    this.design = answer.design;
    this.tell(said, false);
  }

  #showClash(answer, newest) {
    this.querySelector("studio-clash").show(answer, {
      options: this.options,
      speech: this.speech,
      own: this.own,
      beside: this.options.of(newest[0] ?? Object.keys(answer.conflicts[0]?.choices ?? {})[0]),
      leave: (changes) => this.leave(changes),
      undo: () => this.undo(),
    });
    this.querySelector("studio-price").withhold(this.speech.say("withheld"));
    const reasons = answer.conflicts.flatMap(({ rules, reason }) => [...rules.map((rule) => rule.because), reason]);
    this.tell([this.speech.say("clash"), ...reasons.filter(Boolean)].join(". "), false);
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
    this.querySelector("[data-trouble]").textContent = trouble ? sentence : "";
  }

  #count(number) {
    return new Intl.NumberFormat(this.speech.language).format(BigInt(number));
  }

  #remember() {
    const query = this.own.query(this.options.ids, (id) => this.options.standard(id));
    const address = (href) => {
      const url = new URL(href, location.href);
      const kept = [...url.searchParams].filter(([name]) => ["language", "market", "view", "parent"].includes(name));
      return `${url.pathname}?${new URLSearchParams([...kept, ...query])}`.replace(/\?$/, "");
    };
    history.replaceState(null, "", address(location.href));
    for (const link of document.querySelectorAll(".turns a")) link.href = address(link.href);
  }
}
customElements.define("maatwerk-studio", MaatwerkStudio);
