package io.maatwerk.share;

import java.util.Optional;

/**
 * A picture on the page.
 *
 * @param id of its view
 * @param source the path of the largest, to look at closely
 * @param light the paths of lighter ones in WebP with their widths, as an image's sources are
 *     written, where there are any
 * @param view its name
 */
record Shown(
    String id,
    String source,
    Optional<String> light,
    int width,
    int height,
    String alt,
    String view) {}
