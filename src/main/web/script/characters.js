const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** User-perceived characters, spaces too. */
export const characters = (text) => [...segmenter.segment(text)].length;

/** Those that are paid for: all but spaces. */
export const charactersPaid = (text) => [...segmenter.segment(text)].filter(({ segment }) => segment.trim()).length;
