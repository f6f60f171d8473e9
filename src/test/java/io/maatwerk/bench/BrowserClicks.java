package io.maatwerk.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.RepairAll;
import io.maatwerk.configuration.Terms;
import io.maatwerk.page.Art;
import io.maatwerk.page.InlinePicture;
import io.maatwerk.studio.ScriptPage;
import io.maatwerk.studio.api.LocalCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a click costs in a browser, in seeded sessions on every product of the catalog. */
final class BrowserClicks {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SESSIONS = 30;

  /**
   * Each question's mean over some rounds, since a page's clock ticks in tenths of a millisecond.
   */
  private static final String CLICKS =
      """
      async ([sample, stencil]) => {
        const { Diagram } = await import("./evaluator.js");
        const { Configurator } = await import("./configurator.js");
        const { giveReasons } = await import("./reasons.js");
        const { Stencil } = await import("./stencil.js");
        const { product, diagram, questions } = JSON.parse(sample);
        const bytes = Uint8Array.from(atob(diagram), (byte) => byte.charCodeAt(0));
        const configurator = new Configurator(product, new Diagram(bytes));
        const picture = new Stencil(stencil, product, "");
        document.body.append(picture.svg);
        const measured = (click, rounds) => {
          for (let i = 0; i < 3; i++) questions.forEach(click);
          return questions.map((question) => {
            const start = performance.now();
            for (let i = 0; i < rounds; i++) click(question);
            return ((performance.now() - start) / rounds) * 1e6;
          });
        };
        const answers = questions.map((question) => configurator.evaluate(question));
        return [
          measured(() => configurator.diagram.through(configurator.weights), 50),
          measured((question) => configurator.evaluate(question), 20),
          measured((question) => giveReasons(configurator.evaluate(question).options, product.rules, question), 20),
          answers.map((_, i) => {
            picture.show(answers.at(i - 1).design ?? questions.at(i - 1));
            const start = performance.now();
            picture.show(answers[i].design ?? questions[i]);
            return (performance.now() - start) * 1e6;
          }),
        ].map((nanos) => nanos.map(Math.round));
      }
      """;

  private BrowserClicks() {}

  static void run() throws IOException {
    var table =
        new Table("product", "two passes", "whole answer", "with reasons", "painting by script");
    try (var page = new ScriptPage()) {
      for (var brand : CatalogReader.read(Path.of("catalog")).brands()) {
        brand.products().forEach(product -> table.row(row(page, product)));
      }
    }
    System.out.println(table);
  }

  private static String[] row(ScriptPage page, PublishedProduct published) {
    var product = published.product();
    var terms = new Terms(published.brand().defaultMarket(), LocalDate.of(2026, 12, 1));
    var engine = RepairAll.compile(product, terms).orElseThrow();
    var questions =
        Sessions.of(engine, SESSIONS).stream()
            .flatMap(List::stream)
            .map(click -> engine.selection(click.chosen()))
            .toList();
    page.serve(Art.address(published, ""), path -> published.art(path).orElseThrow());
    var sample = LocalCase.of(published, terms, questions).toString();
    var stencil = InlinePicture.stencil(published, product.views().get(0));
    var spent = (List<?>) page.evaluate(CLICKS, List.of(sample, stencil));
    var cells = new ArrayList<>(List.of(product.brand() + "/" + product.id()));
    spent.forEach(nanos -> cells.add(spread(nanos)));
    return cells.toArray(String[]::new);
  }

  private static String spread(Object nanos) {
    var numbers = JSON.valueToTree(nanos);
    return Spread.of(
            StreamSupport.stream(numbers.spliterator(), false).mapToLong(n -> n.asLong()).toArray())
        .toString();
  }
}
