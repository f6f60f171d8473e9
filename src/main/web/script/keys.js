const PLACE = "maatwerk.designs";

/** Remembers the key that deletes a design; a browser that keeps nothing forgets it. */
export function keep(id, key) {
  write({ ...read(), [id]: key });
}

/** The key of a design that was saved in this browser. */
export function keyOf(id) {
  const keys = read();
  return Object.hasOwn(keys, id) ? keys[id] : undefined;
}

export function forget(id) {
  const { [id]: gone, ...others } = read();
  write(others);
}

/** Whatever else lies there, or in the way, counts as nothing. */
function read() {
  try {
    const keys = JSON.parse(localStorage.getItem(PLACE));
    return keys && typeof keys === "object" && !Array.isArray(keys) ? keys : {};
  } catch {
    return {};
  }
}

function write(keys) {
  try {
    localStorage.setItem(PLACE, JSON.stringify(keys));
  } catch {
    // Storage that is full or forbidden keeps no key; the design is saved all the same.
  }
}
