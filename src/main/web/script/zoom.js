const MOST = 6;
const NEAR = 2.5;
const STEP = 1.4;
const TWICE_MS = 320;
const STILL = 8;

/** Draws a picture near and moves it about: by fingers, wheel, keys and a button. Taps are handed on. */
export class Zoom {
  #scale = 1;
  #x = 0;
  #y = 0;
  #fingers = new Map();
  #way = 0;
  #tap;

  constructor(place, button, tapped) {
    this.place = place;
    this.button = button;
    this.tapped = tapped;
    const on = { pointerdown: this.#down, pointermove: this.#move, pointerup: this.#up, pointercancel: this.#up, click: this.#click, wheel: this.#wheel, keydown: this.#key };
    for (const [name, deed] of Object.entries(on)) place.addEventListener(name, (event) => deed.call(this, event), { passive: false });
    button?.addEventListener("click", () => this.turn());
    button?.addEventListener("keydown", (event) => this.#key(event));
  }

  get isNear() {
    return this.#scale > 1;
  }

  leave() {
    this.#to(1);
  }

  /** Near, or back again. */
  turn(point) {
    this.#to(this.isNear ? 1 : NEAR, point);
  }

  /** Scales around a point of the page, the middle unless given. */
  #to(scale, point) {
    const { left, top, width, height } = this.place.getBoundingClientRect();
    const [x, y] = point ? [point.clientX - left, point.clientY - top] : [width / 2, height / 2];
    const next = Math.min(MOST, Math.max(1, scale));
    this.#x = x - ((x - this.#x) * next) / this.#scale;
    this.#y = y - ((y - this.#y) * next) / this.#scale;
    this.#scale = next;
    this.#settle();
  }

  #by(x, y) {
    this.#x += x;
    this.#y += y;
    this.#settle();
  }

  /** The picture never leaves its place. */
  #settle() {
    const { width, height } = this.place.getBoundingClientRect();
    this.#x = Math.min(0, Math.max(width * (1 - this.#scale), this.#x));
    this.#y = Math.min(0, Math.max(height * (1 - this.#scale), this.#y));
    this.place.style.setProperty("--near", this.#scale);
    this.place.style.setProperty("--zoom", `translate(${this.#x}px, ${this.#y}px) scale(${this.#scale})`);
    this.place.toggleAttribute("data-near", this.isNear);
    this.button?.setAttribute("aria-pressed", this.isNear);
  }

  #down(event) {
    if (event.button) return;
    if (!this.#fingers.size) this.#way = 0;
    this.#fingers.set(event.pointerId, event);
    if (this.isNear || this.#fingers.size > 1) this.place.setPointerCapture(event.pointerId);
  }

  #move(event) {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const other = [...this.#fingers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
    this.#way += apart(before, event);
    this.#fingers.set(event.pointerId, event);
    this.place.toggleAttribute("data-held", this.#way > STILL);
    if (other) this.#to((this.#scale * apart(event, other)) / apart(before, other), between(before, other));
    if (this.isNear) this.#by((event.clientX - before.clientX) / (other ? 2 : 1), (event.clientY - before.clientY) / (other ? 2 : 1));
  }

  #up({ pointerId }) {
    this.#fingers.delete(pointerId);
    if (!this.#fingers.size) this.place.removeAttribute("data-held");
  }

  #click(event) {
    if (this.#way > STILL) return;
    const twice = this.#tap && event.timeStamp - this.#tap.timeStamp < TWICE_MS && apart(event, this.#tap) < 3 * STILL;
    this.#tap = twice ? undefined : event;
    if (twice) this.turn(event);
    else this.tapped(event);
  }

  #wheel(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#to(this.#scale * Math.exp(-event.deltaY / 100), event);
  }

  #key(event) {
    const { key, ctrlKey, metaKey, altKey } = event;
    const pace = this.place.clientWidth / 8;
    const ways = { ArrowLeft: [pace, 0], ArrowRight: [-pace, 0], ArrowUp: [0, pace], ArrowDown: [0, -pace] };
    if (ctrlKey || metaKey || altKey) return;
    if (key === "+" || key === "=") this.#to(this.#scale * STEP);
    else if (key === "-") this.#to(this.#scale / STEP);
    else if (key === "0" || (key === "Escape" && this.isNear)) this.leave();
    else if (ways[key] && this.isNear) this.#by(...ways[key]);
    else return;
    event.preventDefault();
  }
}

function apart(one, other) {
  return Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
}

function between(one, other) {
  return { clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 };
}
