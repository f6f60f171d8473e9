package io.maatwerk.share;

/**
 * What a design's maker sees of it.
 *
 * @param path of its page
 * @param url of its page, to be shared
 * @param keep the address of this page with its key, to be kept
 * @param form where a form that deletes it is sent
 */
record Own(
    String heading, Shown picture, String path, String url, String keep, String form, String key) {}
