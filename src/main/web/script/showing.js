import { write } from "./dom.js";
import { showDesign, showStates } from "./states.js";
import { consequence, replaced } from "./voice.js";

/** Shows on the studio's page what choices mean. */
export class Showing {
  constructor(studio) {
    this.studio = studio;
  }

  show(answer, newest, told) {
    const { studio } = this;
    for (const { rules } of answer.conflicts ?? []) for (const rule of rules) studio.because[rule.id] = rule.because;
    if (!studio.local || !studio.picture.paint(answer.design ?? studio.own)) studio.picture.show(answer.pictures);
    if (answer.design) this.#design(answer, told);
    else this.#clash(answer, newest);
    studio.afterwards.do(() => showStates(studio.options, answer, studio.because, studio.speech, () => studio.askServer()));
  }

  #design({ design }, told) {
    const { studio } = this;
    const { options, speech } = studio;
    const said = studio.said ? replaced(studio, design) : consequence(studio, design, told);
    studio.said = "";
    const price = studio.querySelector("studio-price");
    price.show(design.price, speech);
    studio.settled = studio.own;
    studio.total = design.price.total;
    studio.afterwards.do(() => {
      showDesign(options, design);
      price.itemize(design.price, speech);
      const needs = design.needs.map((id) => options.name(id)).join(", ");
      write(studio.querySelector("[data-needs]"), needs && speech.say("needs", { parts: needs }));
      studio.tell(said, false);
    });
    studio.querySelector("studio-clash").clear();
  }

  /** Conflicts that are not known yet are told once they are. */
  #clash(answer, newest) {
    const { studio } = this;
    const { options, speech, own } = studio;
    studio.querySelector("studio-clash").show(answer, {
      options,
      speech,
      own,
      beside: options.of(newest[0] ?? Object.keys(answer.conflicts?.[0]?.choices ?? {})[0]),
      leave: (changes) => studio.leave(changes),
      undo: () => studio.undo(),
    });
    studio.querySelector("studio-price").withhold(speech.say("withheld"));
    if (!answer.conflicts) return;
    const reasons = answer.conflicts.flatMap(({ rules, reason }) => [...rules.map((rule) => rule.because), speech.reason(reason)]);
    studio.tell([speech.say("clash"), ...reasons.filter(Boolean)].join(". "), false);
  }
}
