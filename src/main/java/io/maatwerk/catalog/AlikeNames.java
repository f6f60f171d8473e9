package io.maatwerk.catalog;

import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Part;
import io.maatwerk.product.Wording;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;

/** No two choices of an option, and no two parts, are called the same. */
final class AlikeNames implements ProductCheck {

  @Override
  public void check(ProductFile file, Findings findings) {
    for (var language : file.brand().languages()) {
      var parts = new Names(language, findings);
      for (Part part : file.product().parts()) {
        parts.take(part.id(), part.name(), file.spots().of(Spots.Thing.PART, part.id()));
        part.options().forEach(option -> check(option, language, file, findings));
      }
    }
  }

  private static void check(Option option, String language, ProductFile file, Findings findings) {
    var names = new Names(language, findings);
    for (Choice choice : option.choices()) {
      names.take(choice.id(), choice.name(), file.spots().choice(option.id(), choice.id()));
    }
  }

  /** The names seen so far in one language. */
  private static final class Names {
    private final String language;
    private final Findings findings;
    private final HashMap<String, String> ids = new HashMap<>();

    Names(String language, Findings findings) {
      this.language = language;
      this.findings = findings;
    }

    void take(String id, Wording name, Spot spot) {
      var shown = name.in(language);
      if (shown.isBlank()) {
        return;
      }
      var other = ids.putIfAbsent(folded(shown), id);
      if (other != null && !other.equals(id)) {
        findings.add(
            Code.ALIKE_NAMES,
            spot,
            "%s and %s are both called %s"
                .formatted(Quote.of(other), Quote.of(id), Quote.of(shown)));
      }
    }

    private static String folded(String name) {
      return Normalizer.normalize(name, Normalizer.Form.NFKC)
          .toLowerCase(Locale.ROOT)
          .replaceAll("[^\\p{L}\\p{N}]+", " ")
          .strip();
    }
  }
}
