package io.maatwerk.catalog;

import io.maatwerk.product.Choice;
import io.maatwerk.product.TextOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An option without its part: what can be chosen or written, and the default as it stands. */
sealed interface Body {

  Optional<Yaml.Entry> standard();

  Body withStandard(Optional<Yaml.Entry> standard);

  /**
   * @param choices none when they could not be read
   * @param spots of each choice by its id
   */
  record Choosing(List<Choice> choices, Map<String, Spot> spots, Optional<Yaml.Entry> standard)
      implements Body {
    @Override
    public Body withStandard(Optional<Yaml.Entry> other) {
      return new Choosing(choices, spots, other);
    }

    List<String> ids() {
      return choices.stream().map(Choice::id).toList();
    }
  }

  /**
   * @param text without its default
   */
  record Typing(TextOption text, Optional<Yaml.Entry> standard) implements Body {
    @Override
    public Body withStandard(Optional<Yaml.Entry> other) {
      return new Typing(text, other);
    }
  }
}
