/** The designs that somebody has been through, as queries: back and forth without limit. */
export class History {
  constructor(present, stored) {
    const { past = [], future = [] } = stored?.present === present ? stored : {};
    Object.assign(this, { present, past, future });
  }

  /** Goes on to another design; `merging` leaves out the one before, as while somebody writes. */
  take(query, merging) {
    if (query === this.present) return;
    if (!merging) this.past.push(this.present);
    this.present = query;
    this.future = [];
  }

  back() {
    return this.#move(this.past, this.future);
  }

  forth() {
    return this.#move(this.future, this.past);
  }

  #move(from, to) {
    if (!from.length) return undefined;
    to.push(this.present);
    this.present = from.pop();
    return this.present;
  }
}
