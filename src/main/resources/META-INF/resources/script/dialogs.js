/** What opens a dialog of its page would lead there without a script. */
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog) {
    event.preventDefault();
    dialog.showModal();
  } else if (event.target.matches("dialog") || event.target.closest("[data-closes]")) {
    event.target.closest("dialog").close();
  }
});
