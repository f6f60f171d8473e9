package io.maatwerk.design;

import io.maatwerk.product.Part;
import io.maatwerk.product.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Something that became otherwise since a design was saved.
 *
 * @param parts that it is said of; none where what is said is clear without
 * @param words what is said in a language
 */
record Difference(List<Part> parts, UnaryOperator<String> words) {

  static Difference of(UnaryOperator<String> words) {
    return new Difference(List.of(), words);
  }

  static Difference of(Part part, UnaryOperator<String> words) {
    return new Difference(List.of(part), words);
  }

  /**
   * In our own languages and some more, in order; what is the same of several parts is told once.
   */
  static List<Wording> tell(List<Difference> differences, List<String> languages) {
    var known = new TreeSet<>(List.of("en", "nl"));
    known.addAll(languages);
    return together(differences).stream().map(difference -> difference.in(known)).toList();
  }

  static boolean dutch(String language) {
    return language.equals("nl");
  }

  private static List<Difference> together(List<Difference> differences) {
    var alike = new LinkedHashMap<String, Difference>();
    for (Difference difference : differences) {
      var key = difference.parts.isEmpty() + difference.words.apply("en");
      alike.merge(key, difference, Difference::and);
    }
    return List.copyOf(alike.values());
  }

  private Difference and(Difference other) {
    var both = new ArrayList<>(parts);
    other.parts.stream().filter(part -> !both.contains(part)).forEach(both::add);
    return new Difference(both, words);
  }

  private Wording in(Set<String> languages) {
    var texts = new LinkedHashMap<String, String>();
    languages.forEach(language -> texts.put(language, sentence(language)));
    return new Wording(texts);
  }

  private String sentence(String language) {
    return parts.isEmpty() ? words.apply(language) : names(language) + ": " + words.apply(language);
  }

  /** Such as {@code Crown, Brim and Lining}. */
  private String names(String language) {
    var names = parts.stream().map(part -> part.name().in(language)).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last))
            + (dutch(language) ? " en " : " and ")
            + names.get(last);
  }
}
