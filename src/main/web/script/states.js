import { element, label, write } from "./dom.js";

/** Shows what has become of every choice: its state, its price, and why; `explain` finds out what is not known. */
export function showStates(options, answer, because, speech, explain) {
  for (const state of answer.options) {
    const option = options.of(state.id);
    if (!option) continue;
    const notes = new Map();
    for (const choice of state.choices) {
      const input = options.isText(state.id) ? undefined : options.input(state.id, choice.id);
      const plain = choice.state === "available" || (!input && choice.id === "none");
      const note = plain ? undefined : noteFor(notes, state.id, choice, because, speech);
      note?.names.push(input ? options.choice(state.id, choice.id, speech) : speech.say("anyText"));
      if (input) showChoice(input, choice, note, answer.design, speech);
      if (input?.checked) write(option.querySelector(".chosen"), options.choice(state.id, choice.id, speech));
    }
    option.querySelector(".notes").replaceChildren(...[...notes.values()].map((note) => line(note, speech, explain)));
    option.toggleAttribute("data-clashing", (answer.conflicts ?? []).some((conflict) => state.id in conflict.choices));
  }
}

/** Checks what the design has, and lets swatches take its colours. */
export function showDesign(options, design) {
  for (const [id, value] of Object.entries(design.choices)) {
    const option = options.of(id);
    const input = option && !options.isText(id) && options.input(id, value);
    if (!input) continue;
    input.checked = true;
    colour(option, input);
  }
}

/** The whole design in words, part by part, as the page has them. */
export function describe(options, design, speech) {
  const parts = new Map();
  for (const id of options.ids) {
    const part = id.split(".")[0];
    const value = options.isText(id) ? design.texts[id] : design.choices[id];
    if (!parts.has(part)) parts.set(part, []);
    if (value && value !== "none") parts.get(part).push(options.choice(id, value, speech));
  }
  const said = [...parts].map(([part, had]) => {
    const name = document.getElementById(`part-${part}`).textContent;
    return `${name}: ${had.join(", ") || speech.say("none")}.`;
  });
  return said.join(" ");
}

function colour(option, input) {
  const ground = option.dataset.kind;
  const circle = label(input).querySelector("circle");
  if (!circle || (ground !== "colour" && ground !== "pattern-colour")) return;
  for (const patch of option.closest(".part").querySelectorAll(`[data-ground="${ground}"]`)) {
    patch.setAttribute("fill", circle.getAttribute("fill"));
  }
}

function showChoice(input, choice, note, design, speech) {
  input.parentElement.dataset.state = choice.state;
  write(label(input).querySelector(".difference"), input.checked ? "" : price(choice, design, speech));
  if (note) input.setAttribute("aria-describedby", note.id);
  else input.removeAttribute("aria-describedby");
}

function price(choice, design, speech) {
  if (!choice.price) return "";
  if (!design) return speech.money(choice.price);
  const { currency, amount } = choice.price;
  return speech.difference({ currency, amount: amount - design.price.total.amount });
}

function noteFor(notes, option, choice, because, speech) {
  const text = reason(choice, because, speech);
  if (!notes.has(text)) {
    const unexplained = choice.state === "conflicts" && !choice.rules;
    const why = (choice.rules ?? []).map((rule) => because[rule] ?? "").join(" ");
    notes.set(text, { because: speech.reason(choice.reason) || why, id: `why-${option}-${notes.size}`, state: choice.state, names: [], text, unexplained });
  }
  return notes.get(text);
}

function reason(choice, because, speech) {
  if (choice.state === "unavailable") return speech.reason(choice.reason);
  if (choice.state === "unverified") return speech.say("unverified");
  const reasons = (choice.rules ?? []).map((rule) => because[rule] ?? "");
  if (choice.state === "impossible") return [speech.say("impossible"), ...reasons].join(" ");
  const cost = choice.giveUp === 1 ? "givesUpOne" : "givesUpMany";
  return [...reasons, speech.say(cost, { count: choice.giveUp })].join(" ");
}

function line(note, speech, explain) {
  const item = element("li", { id: note.id, "data-state": note.state, "data-because": note.because });
  item.append(element("strong", {}, note.names.join(", ")), ` ${note.text}`);
  if (note.unexplained) item.append(" ", why(note, speech, explain));
  return item;
}

function why(note, speech, explain) {
  const attributes = { type: "button", class: "why", "aria-describedby": note.id, click: () => tell(note, explain) };
  return element("button", attributes, speech.say("why"));
}

/** Leads whoever asked to the answer. */
async function tell({ id }, explain) {
  await explain();
  const told = document.getElementById(id);
  told?.setAttribute("tabindex", "-1");
  told?.focus();
}
