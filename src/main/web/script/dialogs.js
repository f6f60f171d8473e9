/** What opens a dialog of its page would lead there without a script. */
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog) {
    event.preventDefault();
    dialog.showModal();
  } else if (event.target.closest("[data-closes]") || isBeside(event)) {
    event.target.closest("dialog").close();
  }
});

/** Whether a dialog is open, and what was clicked is the page behind it. */
function isBeside({ target, clientX, clientY }) {
  if (!target.matches("dialog")) return false;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
