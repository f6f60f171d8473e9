package io.maatwerk.page;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Choice;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Part;
import io.maatwerk.product.Selection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what was chosen into words, part by part; parts that were left out are left out. */
public record Specs(PublishedProduct published, Selection selection, String language) {

  public List<Spec> all() {
    var samples = new Samples(published, selection);
    return published.product().parts().stream()
        .map(part -> new Spec(part.name().in(language), words(part), samples.of(part)))
        .filter(spec -> !spec.words().isEmpty())
        .toList();
  }

  private String words(Part part) {
    var colour = name(part, OptionKind.COLOUR);
    var style = name(part, OptionKind.STYLE);
    var material = name(part, OptionKind.MATERIAL);
    var bare = material.isPresent() || style.isPresent() ? Optional.<String>empty() : colour;
    return Stream.of(
            text(part),
            style.map(name -> material.isPresent() ? name : in(name, colour)),
            material.map(name -> in(name, colour)),
            bare,
            pattern(part).map(name -> in(name, name(part, OptionKind.PATTERN_COLOUR))))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private Optional<String> pattern(Part part) {
    return choice(part, OptionKind.PATTERN)
        .filter(choice -> choice.look().tile().isPresent())
        .map(choice -> choice.name().in(language));
  }

  private Optional<String> text(Part part) {
    return part.option(OptionKind.TEXT)
        .map(option -> selection.texts().get(option.id()))
        .map(words -> "\u201c" + words + "\u201d");
  }

  private Optional<String> name(Part part, OptionKind kind) {
    return choice(part, kind).map(choice -> choice.name().in(language));
  }

  private Optional<Choice> choice(Part part, OptionKind kind) {
    return part.option(kind)
        .flatMap(option -> option.choice(selection.values().getOrDefault(option.id(), "")));
  }

  private static String in(String what, Optional<String> colour) {
    return colour.map(name -> what + " in " + name).orElse(what);
  }
}
