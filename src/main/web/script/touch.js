const AROUND = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => [Math.cos((turn * Math.PI) / 4), Math.sin((turn * Math.PI) / 4)]);
const SMALL = 44;

/** The part under a finger: the topmost one there, unless a small one is within reach. */
export function partAt(svg, x, y, reach) {
  const here = topmost(svg, x, y);
  if (here && isSmall(here)) return here.dataset.part;
  const near = [reach / 2, reach].flatMap((far) => AROUND.map(([dx, dy]) => topmost(svg, x + dx * far, y + dy * far)));
  const small = near.find((node) => node && node !== here && isSmall(node));
  return (small ?? here ?? near.find(Boolean))?.dataset.part;
}

/** What is painted at a point and belongs to a part; bitmaps mostly shade what lies below them, whoever's it is. */
function topmost(svg, x, y) {
  const there = document.elementsFromPoint(x, y).filter((node) => svg.contains(node) && node.closest("[data-part]"));
  const painted = there.find((node) => node.tagName !== "image") ?? there[0];
  return painted?.closest("[data-part]");
}

function isSmall(node) {
  const { width, height } = node.getBoundingClientRect();
  return width < SMALL || height < SMALL;
}
