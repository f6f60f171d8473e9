const KEPT = ["language", "market", "host", "view", "parent"];

/** Writes the choices into the page's address and into the links to other languages and markets. */
export function remember(own, options) {
  const query = own.query(options.ids, (id) => options.standard(id));
  const address = (href) => {
    const url = new URL(href, location.href);
    const kept = [...url.searchParams].filter(([name]) => KEPT.includes(name));
    return `${url.pathname}?${new URLSearchParams([...kept, ...query])}`.replace(/\?$/, "") + location.hash;
  };
  history.replaceState(history.state, "", address(location.href));
  for (const link of document.querySelectorAll(".turns a, .turning a, a[data-design]")) link.href = address(link.href);
}
