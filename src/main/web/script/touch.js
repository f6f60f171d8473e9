const AROUND = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => [Math.cos((turn * Math.PI) / 4), Math.sin((turn * Math.PI) / 4)]);
const SMALL = 44;

/** The part under a finger: the topmost one there, unless a small one is within reach. */
export function partAt(svg, x, y, reach) {
  const here = topmost(svg, x, y);
  const near = [reach / 2, reach].flatMap((far) => AROUND.map(([dx, dy]) => topmost(svg, x + dx * far, y + dy * far)));
  const small = near.find((node) => node && node !== here && isSmall(node));
  return (here && isSmall(here) ? here : (small ?? here ?? near.find(Boolean)))?.dataset.part;
}

/** What is painted at a point and belongs to a part; what only shades all of them does not. */
function topmost(svg, x, y) {
  for (const node of document.elementsFromPoint(x, y)) {
    if (svg.contains(node)) {
      const part = node.closest("[data-part]");
      if (part) return part;
    }
  }
  return undefined;
}

function isSmall(node) {
  const { width, height } = node.getBoundingClientRect();
  return width < SMALL || height < SMALL;
}
