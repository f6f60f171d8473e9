package io.maatwerk.configuration;

import io.maatwerk.product.Amounts;
import io.maatwerk.product.Availability;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Part;
import io.maatwerk.product.Premium;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes failing samples simpler for as long as they fail. */
final class Simpler {

  private Simpler() {}

  static Sample simplest(Sample sample, Predicate<Sample> fails) {
    var now = sample;
    for (var next = Optional.of(sample); next.isPresent(); ) {
      now = next.get();
      next = simpler(now).filter(Simpler::names).filter(fails).findFirst();
    }
    return now;
  }

  /** Questions name only values that the product has. */
  private static boolean names(Sample sample) {
    return sample.product().options().stream()
        .allMatch(
            option ->
                sample.questions().stream()
                    .map(question -> question.chosen().values().get(option.id()))
                    .allMatch(value -> value == null || option.values().contains(value)));
  }

  private static Stream<Sample> simpler(Sample sample) {
    return Stream.of(
            sample.questions().stream()
                .map(one -> new Sample(sample.product(), List.of(one)))
                .filter(one -> sample.questions().size() > 1),
            options(sample),
            products(sample.product()).map(product -> new Sample(product, sample.questions())),
            questions(sample))
        .flatMap(samples -> samples);
  }

  private static Stream<Sample> options(Sample sample) {
    return sample.product().options().stream()
        .filter(option -> sample.product().options().size() > 1)
        .map(option -> without(sample, option.id()));
  }

  /** Rules and premiums that speak of the option go with it. */
  private static Sample without(Sample sample, String id) {
    var product = sample.product();
    var parts =
        product.parts().stream()
            .map(
                part ->
                    with(part, part.options().stream().filter(o -> !o.id().equals(id)).toList()))
            .filter(part -> !part.options().isEmpty())
            .toList();
    var rules = product.rules().stream().filter(rule -> !rule.toString().contains(id)).toList();
    var premiums = product.premiums().stream().filter(p -> !p.toString().contains(id)).toList();
    return new Sample(
        with(product, parts, rules, premiums),
        sample.questions().stream().map(question -> without(question, id)).toList());
  }

  private static Question without(Question question, String id) {
    var keep = new HashSet<>(question.keep());
    keep.remove(id);
    var saved = new LinkedHashMap<>(question.saved());
    saved.remove(id);
    var chosen = question.chosen().without(id);
    return new Question(chosen, keep, question.terms(), saved, question.atMost());
  }

  private static Stream<Product> products(Product product) {
    var rules = product.rules();
    var premiums = product.premiums();
    return Stream.of(
            fewer(rules).map(some -> with(product, product.parts(), some, premiums)),
            fewer(premiums).map(some -> with(product, product.parts(), rules, some)),
            each(rules, Simpler::unconditional)
                .map(some -> with(product, product.parts(), some, premiums)),
            each(premiums, Simpler::always)
                .map(some -> with(product, product.parts(), rules, some)),
            each(product.parts(), Simpler::parts).map(some -> with(product, some, rules, premiums)))
        .flatMap(products -> products);
  }

  private static Stream<Rule> unconditional(Rule rule) {
    return rule.when().stream()
        .map(when -> new Rule(rule.id(), rule.because(), Optional.empty(), rule.demand()));
  }

  private static Stream<Premium> always(Premium premium) {
    return Stream.of(premium)
        .filter(one -> !one.availability().equals(Availability.ALWAYS))
        .map(p -> new Premium(p.id(), p.name(), p.when(), p.add(), Availability.ALWAYS));
  }

  private static Stream<Part> parts(Part part) {
    return each(part.options(), Simpler::options).map(options -> with(part, options));
  }

  private static Stream<Option> options(Option option) {
    var fewer =
        fewer(option.choices())
            .filter(some -> some.stream().anyMatch(c -> c.id().equals(option.standard())));
    return Stream.concat(fewer, each(option.choices(), Simpler::choices))
        .map(
            some ->
                new Option(
                    option.id(),
                    option.kind(),
                    option.omissible(),
                    some,
                    option.standard(),
                    option.text()));
  }

  private static Stream<Choice> choices(Choice choice) {
    var free =
        new Choice(
            choice.id(), choice.name(), Amounts.NOTHING, choice.availability(), choice.look());
    var always =
        new Choice(
            choice.id(), choice.name(), choice.surcharge(), Availability.ALWAYS, choice.look());
    return Stream.of(free, always).filter(simpler -> !simpler.equals(choice));
  }

  private static Stream<Sample> questions(Sample sample) {
    return each(sample.questions(), Simpler::questions)
        .map(questions -> new Sample(sample.product(), questions));
  }

  private static Stream<Question> questions(Question question) {
    var chosen = question.chosen();
    var fewer = chosen.values().keySet().stream().map(id -> question.choosing(chosen.without(id)));
    var wordless =
        Stream.of(question.choosing(new Selection(chosen.values(), Map.of())))
            .filter(one -> !chosen.texts().isEmpty());
    var free = Stream.of(question.keeping(Set.of())).filter(one -> !question.keep().isEmpty());
    return Stream.of(fewer, wordless, free).flatMap(questions -> questions);
  }

  private static <T> Stream<List<T>> fewer(List<T> list) {
    return BruteForce.eachLeftOut(list).stream();
  }

  /** The list with one member made simpler. */
  private static <T> Stream<List<T>> each(List<T> list, Function<T, Stream<T>> simpler) {
    return IntStream.range(0, list.size())
        .boxed()
        .flatMap(at -> simpler.apply(list.get(at)).map(one -> replaced(list, at, one)));
  }

  private static <T> List<T> replaced(List<T> list, int at, T one) {
    var other = new ArrayList<>(list);
    other.set(at, one);
    return other;
  }

  private static Part with(Part part, List<Option> options) {
    return new Part(part.id(), part.name(), part.view(), part.optional(), options);
  }

  private static Product with(
      Product product, List<Part> parts, List<Rule> rules, List<Premium> premiums) {
    return new Product(
        product.brand(),
        product.id(),
        product.name(),
        product.about(),
        product.status(),
        product.price(),
        product.views(),
        parts,
        rules,
        premiums,
        product.presets());
  }
}
