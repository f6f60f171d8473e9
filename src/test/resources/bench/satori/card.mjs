// Draws the cards that come in as lines of JSON with satori and resvg; answers what each took.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";

const folder = process.argv[2];
const files = [400, 600, 800].map((weight) => ({ weight, path: `${folder}/inter-${weight}.ttf` }));
const fonts = files.map(({ weight, path }) => ({ name: "Inter", weight, style: "normal", data: readFileSync(path) }));
const resvg = { font: { fontFiles: files.map((file) => file.path), loadSystemFonts: false, defaultFontFamily: "Inter" } };

const box = (style, children) => ({ type: "div", props: { style: { display: "flex", ...style }, children } });
const disc = (size, left, top, background) => box({ position: "absolute", left, top, width: size, height: size, borderRadius: size, background });

function card({ svg, brand, headline, byline, number, ink, paper, colour, accent }) {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  const picture = { type: "img", props: { src: source, width: 900, height: 600, style: { position: "absolute", left: 150, top: -20 } } };
  return box({ width: 1200, height: 630, background: paper, color: ink, fontFamily: "Inter", position: "relative" }, [
    disc(550, 325, 10, colour),
    picture,
    box({ position: "absolute", left: 56, top: 46, fontSize: 30, fontWeight: 800 }, brand),
    box({ position: "absolute", left: 56, top: 478, width: 50, height: 6, background: accent }),
    box({ position: "absolute", left: 56, top: 500, fontSize: 50, fontWeight: 800, letterSpacing: -1 }, headline),
    box({ position: "absolute", left: 56, top: 566, fontSize: 25 }, byline),
    box({ position: "absolute", right: 56, top: 566, fontSize: 25, fontWeight: 600 }, number),
  ]);
}

async function draw(wish) {
  const start = process.cpuUsage();
  const svg = await satori(card(wish), { width: 1200, height: 630, fonts });
  const png = new Resvg(svg, resvg).render().asPng();
  const spent = process.cpuUsage(start);
  return { micros: spent.user + spent.system, png };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { micros, png } = await draw(JSON.parse(line));
  process.stdout.write(`${micros} ${png.length} ${png.toString("base64")}\n`);
}
