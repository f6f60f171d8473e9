/** Tells the page that holds the studio in a frame what goes on in it; nobody else hears it. */
const { host } = document.documentElement.dataset;
const studio = document.querySelector("maatwerk-studio");

function send(what, detail) {
  if (window !== parent) parent.postMessage({ maatwerk: what, ...detail }, host);
}

function designed({ valid, choices, texts, design }) {
  const { price, serial } = design ?? {};
  send("designed", { valid, choices: design?.choices ?? choices, texts: design?.texts ?? texts, price: price?.total, serial });
}

/** A share page is a page of its own, and stands in no frame. */
function saved(event) {
  event.preventDefault();
  const { id } = event.detail;
  const url = new URL(`/d/${id}`, location.href).href;
  send("saved", { id, url });
  const link = Object.assign(document.createElement("a"), { href: url, target: "_blank", className: "button saved" });
  link.textContent = document.querySelector("script[data-see]").dataset.see;
  document.querySelector("a.saved")?.remove();
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  (document.querySelector(".bar .deeds") ?? studio).append(link);
  link.focus();
}

studio?.addEventListener("designed", ({ detail }) => designed(detail.answer));
studio?.addEventListener("saved", saved);
document.addEventListener("submit", ({ target, submitter }) => {
  if (submitter?.formMethod === "post") target.target = "_blank";
}, true);
new ResizeObserver(() => send("height", { height: document.body.scrollHeight })).observe(document.body);
send("ready", {});
