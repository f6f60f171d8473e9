package io.maatwerk.catalog;

import io.maatwerk.product.Choice;
import io.maatwerk.product.TextOption;
import io.maatwerk.product.TextVerdict;
import java.util.Optional;

/** Reads values that stand for a shopper's: defaults, and the texts of presets. */
final class Standards {

  private final Findings findings;

  Standards(Findings findings) {
    this.findings = findings;
  }

  /** A choice's id or {@code none}; empty when it is neither, which has then been said. */
  Optional<String> choice(Body.Choosing body, Yaml.Entry entry, String kind) {
    var word = new Values(findings).word(entry);
    var id = word.map(Yaml.Scalar::text);
    if (id.isEmpty() || id.get().equals(Choice.NONE) || body.choices().isEmpty()) {
      return id;
    }
    if (!body.ids().contains(id.get())) {
      findings.unknown(Code.UNKNOWN_CHOICE, word.get().spot(), kind, id.get(), body.ids());
      return Optional.empty();
    }
    return id;
  }

  /** A text as it will be kept; an unquoted {@code none} is no text. */
  Optional<String> text(TextOption option, Yaml.Entry entry) {
    var word = new Values(findings).word(entry);
    if (word.isEmpty() || word.get().plain() && word.get().text().equals(Choice.NONE)) {
      return word.map(none -> "");
    }
    var verdict = option.judge(word.get().text());
    if (verdict instanceof TextVerdict.Accepted accepted) {
      return Optional.of(accepted.text());
    }
    findings.add(Code.WRONG_TEXT, word.get().spot(), sentence(verdict));
    return Optional.empty();
  }

  private static String sentence(TextVerdict verdict) {
    if (verdict instanceof TextVerdict.TooLong length) {
      return "this text has %d characters; at most %d fit"
          .formatted(length.characters(), length.atMost());
    }
    var stranger = (TextVerdict.Stranger) verdict;
    return "%s is not %s"
        .formatted(
            Quote.of(stranger.character()),
            stranger
                .alphabet()
                .map(alphabet -> "in the alphabet " + Quote.of(alphabet.written()))
                .orElse("a printable character"));
  }
}
