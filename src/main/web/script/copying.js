/** Copies a text, and says so on the button and to those who do not see it; false if it cannot. */
export async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  const label = (button.dataset.label ??= button.textContent);
  say(button, button.dataset.copied, button.dataset.copied);
  setTimeout(() => say(button, label, ""), 2500);
  return true;
}

function say(button, label, spoken) {
  button.textContent = label;
  document.querySelector("[data-voice]").textContent = spoken;
}

/** A field whose text can be selected always, and copied where the browser can. */
class CopyField extends HTMLElement {
  connectedCallback() {
    const [field, button] = [this.querySelector("input"), this.querySelector("button")];
    field.addEventListener("focus", () => field.select());
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", async () => {
      if (!(await copy(field.value, button))) field.focus();
    });
  }
}

customElements.define("copy-field", CopyField);
