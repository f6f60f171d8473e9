package io.maatwerk.rendering;

import io.maatwerk.artwork.Artwork;

/** What drawing needs besides the painting. */
record Supplies(Artwork artwork, Typeface typeface) {}
