import { carry, written } from "./carry.js";
import { read, write } from "./storage.js";

const MOST = 3;
const MINUTE = 60_000;
const SIGNATURE = ["name", "by"];

/** Keeps the design in this browser while it is made, and brings it over when the collection changes. */
export class Drafts {
  constructor(studio, tools) {
    this.studio = studio;
    this.place = `maatwerk.drafts:${tools.dataset.place}`;
    this.moving = `maatwerk.moving:${tools.dataset.place}`;
    this.notice = document.querySelector("studio-notice");
    this.looked = Date.now();
    studio.addEventListener("designed", ({ detail }) => this.#keep(detail.answer));
    studio.addEventListener("moved", (event) => this.#move(event));
    studio.addEventListener("saved", () => this.#drop(this.id));
    document.addEventListener("visibilitychange", () => this.#look());
    window.addEventListener("offline", () => this.notice.show([this.#say("offline")], [[this.#say("understood")]]));
    window.addEventListener("online", () => this.notice.close());
    this.#begin();
  }

  #say(key, blanks) {
    return this.studio.speech.say(`tools.${key}`, blanks);
  }

  get #all() {
    const drafts = read("localStorage", this.place);
    return Array.isArray(drafts) ? drafts.filter(({ query, names }) => typeof query === "string" && Array.isArray(names)) : [];
  }

  #drop(id) {
    return write("localStorage", this.place, this.#all.filter((draft) => draft.id !== id));
  }

  async #begin() {
    await this.studio.learned;
    const moved = read("sessionStorage", this.moving);
    if (moved) return this.#arrive(moved);
    const [newest] = this.#all;
    const same = this.#all.find(({ query }) => query === this.studio.query);
    this.id = same?.id;
    return newest && !same ? this.#welcome(newest) : undefined;
  }

  /** An address with choices of its own goes before; the draft stays to be chosen. */
  #welcome(draft) {
    const bare = this.studio.query === "";
    const leave = bare ? [this.#say("anew"), () => this.#drop(draft.id)] : [this.#say("close")];
    this.notice.show([this.#say(bare ? "welcome" : "before")], [[this.#say("resume"), () => this.resume(draft)], leave]);
  }

  async resume(draft) {
    const { own, changes } = await carry(draft, this.studio);
    this.id = draft.id;
    await this.studio.adopt(own, [], this.#say("resumed"));
    const moved = draft.version !== this.studio.dataset.version;
    if (moved || changes.length) this.#tell(draft, changes);
  }

  /** Says what is different from the design that there was. */
  #tell({ total }, changes, more = []) {
    const { speech, total: now } = this.studio;
    const said = changes.map(({ because, ...change }) => [this.#say("carried", change), because].filter(Boolean).join(" "));
    if (total && now && total.currency === now.currency && total.amount !== now.amount) {
      said.push(this.#say("repriced", { from: speech.money(total), to: speech.money(now) }));
    }
    const sentences = [this.#say(changes.length ? "moved" : "movedSame"), ...said, ...more];
    this.notice.show(sentences, [[this.#say("understood")]]);
  }

  #keep({ design }) {
    if (!design) return;
    const { own } = this.studio;
    const begun = own.ids.length > 0;
    if (!begun && !this.id) return;
    const id = (this.id ??= String(Date.now()));
    const others = this.#all.filter((draft) => draft.id !== id);
    const drafts = begun ? [{ id, ...written(this.studio, design) }, ...others].slice(0, MOST) : others;
    if (!begun) this.id = undefined;
    if (!write("localStorage", this.place, drafts)) this.#forgetful();
  }

  #forgetful() {
    if (!this.said) this.notice.show([this.#say("forgetful")], [[this.#say("understood")]]);
    this.said = true;
  }

  /** Whether the collection is still the page's, when somebody comes back to it. */
  async #look() {
    if (document.hidden || Date.now() - this.looked < MINUTE) return;
    this.looked = Date.now();
    const version = await this.studio.api.version();
    if (version) this.studio.isMoved(version);
  }

  /** Loads the page of today and brings the design along; not twice in a row, should servers disagree. */
  #move(event) {
    const { studio, moving } = this;
    const { form, answer } = studio;
    const just = Date.now() - (read("sessionStorage", `${moving}.at`) ?? 0) < MINUTE;
    const design = answer?.design ?? { price: { total: studio.total } };
    const signature = SIGNATURE.map((name) => [name, form.elements.namedItem(name)?.value ?? ""]);
    const draft = { ...written(studio, design), id: this.id, signature, again: event.detail === "saving" };
    if (just || !write("sessionStorage", moving, draft)) return studio.forget();
    event.preventDefault();
    write("sessionStorage", `${moving}.at`, Date.now());
    const url = new URL(location.href);
    for (const id of studio.options.ids.concat("own")) url.searchParams.delete(id);
    return location.replace(url);
  }

  async #arrive(draft) {
    write("sessionStorage", this.moving);
    const { elements } = this.studio.form;
    for (const [name, value] of draft.signature) elements.namedItem(name).value = value;
    const { own, changes } = await carry(draft, this.studio);
    this.id = draft.id;
    await this.studio.adopt(own);
    this.#tell(draft, changes, draft.again ? [this.#say("again")] : []);
  }
}
