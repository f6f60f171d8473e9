package io.maatwerk.share;

/**
 * A picture on the page.
 *
 * @param source its path
 * @param view its name
 */
record Shown(String source, int width, int height, String alt, String view) {}
