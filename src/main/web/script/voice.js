/** What a choice has led to, in a sentence: itself, the price, and what changed along with it. */
export function consequence(studio, design, newest) {
  const { options, speech } = studio;
  const { currency, amount } = design.price.total;
  const difference = speech.spoken({ currency, amount: amount - (studio.total?.amount ?? amount) });
  const changed = newest.map((id) => [options.name(id), now(studio, design, id)]);
  const also = options.ids
    .filter((id) => !newest.includes(id) && !options.isText(id) && isChanged(options, design, id))
    .map((id) => `${options.name(id)}: ${now(studio, design, id)}`);
  const said = changed.map(([option, choice]) => speech.say("consequence", { option, choice, difference }));
  if (also.length) said.push(speech.say("also", { changes: also.join(", ") }));
  return said.join(" ");
}

/** What has come of taking another design at once: why, how much is different, and the price. */
export function replaced(studio, design) {
  const { options, speech, said, total } = studio;
  const { currency, amount } = design.price.total;
  const count = options.ids.filter((id) => !options.isText(id) && isChanged(options, design, id)).length;
  const difference = speech.spoken({ currency, amount: amount - (total?.amount ?? amount) });
  return `${said} ${speech.say("tools.changed", { count, difference })}`;
}

function now({ options, speech }, design, id) {
  return options.choice(id, options.isText(id) ? design.texts[id] : design.choices[id], speech);
}

function isChanged(options, design, id) {
  const input = options.input(id, design.choices[id]);
  return input !== undefined && !input.checked;
}
