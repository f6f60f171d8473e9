import { breaks } from "./conditions.js";

/** Adds to choices that clash the one rule that they break by themselves, where there is such a one. */
export function giveReasons(options, rules, own) {
  const chosen = { ...own.choices };
  for (const [id, words] of Object.entries(own.texts)) chosen[id] = words ? "any" : "none";
  for (const { id, choices } of options) {
    for (const choice of choices.filter(({ state }) => state === "conflicts")) {
      const rule = rules.find((candidate) => breaks(candidate, { ...chosen, [id]: choice.id }));
      if (rule) choice.rules = [rule.id];
    }
  }
}
