import { has, Own } from "./own.js";

/**
 * What an older design is by now: the choices that can still be had, and what changed, each as
 * `{ option, from, to, because }` in words.
 */
export async function carry({ query, names }, studio) {
  const { options, speech } = studio;
  const lost = names.filter(([id, , value]) => !has(options, id, value));
  const whole = Own.read(query, options);
  const { design, reasons } = await nearest(whole, studio);
  if (!design) return { own: whole, changes: [] };
  const now = (id) => design.choices[id] ?? design.texts[id];
  const word = (id, value) => options.choice(id, value, speech);
  const given = whole.ids.filter((id) => (whole.choices[id] ?? whole.texts[id]) !== now(id));
  const changes = [
    ...lost.map(([id, option, , from]) => {
      const to = options.of(id) ? word(id, now(id)) : speech.say("none");
      return { option, from, to, because: speech.say("tools.gone") };
    }),
    ...given.map((id) => {
      const from = word(id, whole.choices[id] ?? whole.texts[id]);
      return { option: options.name(id), from, to: word(id, now(id)), because: reasons(id, whole.choices[id]) };
    }),
  ];
  return { own: whole.without(given), changes };
}

/** The design that keeps most of the choices, and why some value of an option cannot stay. */
async function nearest(own, { local, api, because, speech }) {
  const answer = local ? local.configuration(own) : (await api.configuration(own, []))?.answer;
  if (!answer) return {};
  const reasons = (id, value) => {
    const state = answer.options.find((option) => option.id === id)?.choices.find((choice) => choice.id === value);
    return [sentence(speech.reason(state?.reason)), ...(state?.rules ?? []).map((rule) => because[rule])].filter(Boolean).join(" ");
  };
  const design = answer.design ?? local?.nearest(own) ?? changed(own, answer.resolutions?.[0]?.change);
  return { design, reasons };
}

/** A few words such as when something is to be had, as a sentence. */
function sentence(words) {
  return words && `${words[0].toUpperCase()}${words.slice(1)}.`;
}

/** The choices with a way out taken. */
function changed(own, change) {
  if (!change) return undefined;
  const to = Object.fromEntries(Object.entries(change).map(([id, change]) => [id, change.to ?? undefined]));
  return { choices: { ...own.choices, ...to }, texts: own.texts };
}

/** How a design is written down to be carried over: with the names that things had then. */
export function written(studio, design) {
  const { options, speech, own } = studio;
  const names = own.ids.map((id) => {
    const value = own.choices[id] ?? own.texts[id];
    return [id, options.name(id), value, options.choice(id, value, speech)];
  });
  return { query: studio.query, version: studio.dataset.version, names, total: design.price.total };
}
