package io.maatwerk.configuration;

import io.maatwerk.product.Product;
import java.util.List;

/** A product and questions to try it in. */
record Sample(Product product, List<Question> questions) {

  static Sample random(Dice dice) {
    var product = new RandomProduct(dice).next();
    return new Sample(product, new RandomQuestion(dice, BruteForce.of(product)).several());
  }

  /** The simplest sample that fails is described with the failure; this one is not. */
  @Override
  public String toString() {
    return product.options().size() + " options, " + questions.size() + " questions";
  }

  String described() {
    var text = new StringBuilder(Description.of(product));
    questions.forEach(question -> text.append(Description.of(question)).append('\n'));
    return text.toString();
  }
}
