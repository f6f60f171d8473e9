package io.maatwerk.share;

import java.util.List;
import java.util.Optional;

/**
 * What became of a design's product since it was saved, where that matters.
 *
 * @param title all of it in a few words
 * @param sentences each difference
 * @param nearest the nearest design that can be had now
 */
record Changed(String title, List<String> sentences, Optional<Way> nearest) {}
