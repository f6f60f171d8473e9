/** Whether a condition holds: true, false, or undefined while options that decide are open. */
export function truth(condition, chosen) {
  if (condition.all) return strongest(false, condition.all, chosen);
  if (condition.any) return strongest(true, condition.any, chosen);
  if (condition.not) return opposite(truth(condition.not, chosen));
  const [[option, values]] = Object.entries(condition);
  return chosen[option] === undefined ? undefined : values.includes(chosen[option]);
}

/** One condition of that strength decides; else one that is open leaves it open. */
function strongest(strong, conditions, chosen) {
  const found = conditions.map((condition) => truth(condition, chosen));
  if (found.includes(strong)) return strong;
  return found.includes(undefined) ? undefined : !strong;
}

function opposite(found) {
  return found === undefined ? undefined : !found;
}

/** Whether the choices already break a rule, whatever is chosen besides. */
export function breaks(rule, chosen) {
  return (!rule.when || truth(rule.when, chosen) === true) && refuses(rule, chosen);
}

function refuses({ require, forbid, same, different, atMost, atLeast, allow }, chosen) {
  if (require) return truth(require, chosen) === false;
  if (forbid) return truth(forbid, chosen) === true;
  if (same) return new Set(known(same, chosen)).size > 1;
  if (different) return new Set(known(different, chosen)).size < known(different, chosen).length;
  if (atMost) return count(atMost.of, chosen, [true]) > atMost.count;
  if (atLeast) return count(atLeast.of, chosen, [true, undefined]) < atLeast.count;
  return allow.rows.every((row) => row.some((values, i) => !(values.includes(chosen[allow.columns[i]] ?? values[0]))));
}

function known(options, chosen) {
  return options.map((option) => chosen[option]).filter((value) => value !== undefined);
}

function count(conditions, chosen, wanted) {
  return conditions.filter((condition) => wanted.includes(truth(condition, chosen))).length;
}
