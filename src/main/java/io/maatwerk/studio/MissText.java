package io.maatwerk.studio;

import io.maatwerk.product.TextVerdict;

/** What could not be understood, in sentences. */
record MissText(Naming naming) {

  String sentence(Miss miss) {
    if (miss instanceof Miss.UnknownOption unknown) {
      return unknown
          .nearest()
          .map(near -> naming.words().unknownOption(unknown.name(), naming.option(near)))
          .orElseGet(() -> naming.words().unknown(unknown.name()));
    }
    if (miss instanceof Miss.UnknownChoice unknown) {
      var option = unknown.option();
      var nearest = unknown.nearest().map(near -> naming.value(option, near)).orElse("");
      return naming.words().unknownChoice(naming.option(option), unknown.value(), nearest);
    }
    var bad = (Miss.BadText) miss;
    return text(naming.option(bad.option()), bad.verdict());
  }

  private String text(String option, TextVerdict verdict) {
    if (verdict instanceof TextVerdict.TooLong tooLong) {
      var count = String.valueOf(tooLong.characters());
      return naming.script().tooLong(option, String.valueOf(tooLong.atMost()), count);
    }
    var stranger = (TextVerdict.Stranger) verdict;
    return stranger
        .alphabet()
        .map(
            letters ->
                naming
                    .script()
                    .stranger(option, stranger.character(), Spelling.of(letters, naming.words())))
        .orElseGet(() -> naming.words().unprintable(option, stranger.character()));
  }
}
