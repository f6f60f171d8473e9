import { markCurrent } from "./dom.js";

/** Pictures to flip through by hand, by arrow and by name, and to look at closely. */
class ShareGallery extends HTMLElement {
  connectedCallback() {
    this.slides = [...this.querySelectorAll(".track > li")];
    this.thumbs = [...this.querySelectorAll(".thumbs a")];
    this.zoom = this.querySelector(".zoom");
    this.addEventListener("click", (event) => this.tapped(event));
    document.addEventListener("keydown", (event) => this.pressed(event));
    for (const control of this.querySelectorAll("[data-step], [data-counter]")) control.hidden = false;
    const seen = new IntersectionObserver((entries) => this.seen(entries), { root: this.slides[0].parentElement, threshold: 0.6 });
    for (const slide of this.slides) seen.observe(slide);
    this.tell(0);
  }

  seen(entries) {
    const entry = entries.find(({ isIntersecting }) => isIntersecting);
    if (entry) this.tell(this.slides.indexOf(entry.target));
  }

  tell(index) {
    this.current = index;
    markCurrent(this.thumbs, (thumb) => this.thumbs.indexOf(thumb) === index);
    const counter = this.querySelector("[data-counter]");
    if (counter) counter.textContent = `${index + 1} / ${this.slides.length}`;
  }

  tapped(event) {
    const step = event.target.closest("[data-step]");
    const thumb = event.target.closest(".thumbs a");
    const closer = event.target.closest(".closer");
    if (step) this.turn(Number(step.dataset.step));
    else if (thumb) this.show(event, this.thumbs.indexOf(thumb));
    else if (closer && !event.metaKey && !event.ctrlKey) this.look(event, closer);
    else if (event.target.closest(".pan")) this.magnify(event);
  }

  pressed(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || event.target.closest("input, .pan[data-near]") || document.querySelector("dialog[open]:not(.zoom)")) return;
    event.preventDefault();
    this.turn(step);
  }

  show(event, index) {
    event.preventDefault();
    this.turn(index - this.current);
  }

  turn(step) {
    const { length } = this.slides;
    const index = (this.current + step + length) % length;
    const track = this.slides[0].parentElement;
    track.scrollTo({ left: this.slides[index].offsetLeft - track.offsetLeft });
    this.tell(index);
    if (this.zoom.open) this.fill(this.slides[index]);
  }

  look(event, closer) {
    event.preventDefault();
    this.fill(closer.parentElement);
    this.zoom.showModal();
    const picture = this.zoom.querySelector("img");
    // On an upright screen the whole picture would be no larger than it was.
    if (innerHeight > innerWidth) this.magnify({ target: picture, clientX: innerWidth / 2, clientY: innerHeight / 2 });
  }

  fill(slide) {
    const [picture, shown] = [this.zoom.querySelector("img"), slide.querySelector("img")];
    picture.src = slide.querySelector(".closer").href;
    picture.alt = shown.alt;
    for (const side of ["width", "height"]) picture.setAttribute(side, shown.getAttribute(side));
    delete picture.parentElement.dataset.near;
  }

  /** As large as the picture is, about the place that was tapped, and back. */
  magnify({ target, clientX, clientY }) {
    const pan = target.closest(".pan");
    const picture = pan.querySelector("img");
    const box = picture.getBoundingClientRect();
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
    pan.toggleAttribute("data-near");
    pan.scrollTo(x * picture.offsetWidth - clientX, y * picture.offsetHeight - clientY);
  }
}

customElements.define("share-gallery", ShareGallery);
