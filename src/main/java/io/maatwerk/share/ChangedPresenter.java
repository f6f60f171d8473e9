package io.maatwerk.share;

import java.util.List;
import java.util.Optional;

/** Says what became of a design's product since it was saved. */
record ChangedPresenter(Surroundings around, ShareWords words, Prose prose) {

  /**
   * @param since when it was saved
   */
  Optional<Changed> changed(String since, DeedsPresenter deeds) {
    if (around.offered().isEmpty()) {
      return Optional.of(new Changed(words.discontinued(), List.of(), Optional.empty()));
    }
    var differences = around.today().differences();
    return differences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Changed(words.changed(since), sentences(), deeds.nearest()));
  }

  private List<String> sentences() {
    return around.today().differences().stream()
        .map(difference -> prose.reason(difference.in(prose.locale().toLanguageTag())))
        .map(prose::sentence)
        .toList();
  }
}
