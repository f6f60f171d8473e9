const HAPPENINGS = ["pointerdown", "keydown", "click", "change", "submit", "visibilitychange", "pagehide"];

/** Does something once the frame that is made now has been shown. */
export function afterFrame(deed) {
  requestAnimationFrame(() => setTimeout(deed));
}

/** What need not be in the first frame after a click; whatever happens next meets it done. */
export class Afterwards {
  #deeds = [];

  constructor() {
    for (const happening of HAPPENINGS) window.addEventListener(happening, () => this.settle(), { capture: true });
  }

  do(deed) {
    if (this.#deeds.push(deed) > 1) return;
    if (document.hidden) this.settle();
    else afterFrame(() => this.#next());
  }

  /** One at a time, so that nobody who clicks meanwhile waits for all of them. */
  #next() {
    this.#deeds.shift()?.();
    if (this.#deeds.length) setTimeout(() => this.#next());
  }

  /** Does now what still waits. */
  settle() {
    while (this.#deeds.length) this.#deeds.shift()();
  }
}
