/** What lies in the browser's storage; nothing where it is forbidden, or something else lies there. */
export function read(storage, key) {
  try {
    return JSON.parse(window[storage].getItem(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Puts something there, or takes it away; false where the browser keeps nothing. */
export function write(storage, key, value) {
  try {
    if (value === undefined) window[storage].removeItem(key);
    else window[storage].setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
