package io.maatwerk.share;

/**
 * The design that a design began with.
 *
 * @param title what it is called, and by whom it is
 * @param path of its page
 * @param listed whether search engines may be led there
 */
record Lineage(String title, String path, boolean listed) {}
