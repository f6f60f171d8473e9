package io.maatwerk.page;

import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.http.OurWords;
import io.maatwerk.http.Problem;
import io.maatwerk.product.Brand;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Writes problems as pages, in the house of the brand where there is one. */
@Singleton
class ProblemPages {

  private static final int NOT_FOUND = 404;

  private final Whereabouts whereabouts;
  private final Tracings tracings;

  private record Sentences(String heading, String note) {}

  ProblemPages(Whereabouts whereabouts, Tracings tracings) {
    this.whereabouts = whereabouts;
    this.tracings = tracings;
  }

  String page(Asker asker, Problem problem) {
    var missed = Optional.of(asker.path()).filter(path -> problem.status() == NOT_FOUND);
    var product = missed.flatMap(whereabouts::product);
    var here = whereabouts.brand(asker.path()).map(PublishedBrand::brand);
    var near = missed.filter(path -> here.isEmpty()).flatMap(whereabouts::near);
    var home =
        here.or(() -> product.map(PublishedProduct::brand))
            .or(() -> near.map(PublishedBrand::brand));
    var page = home.map(brand -> house(brand, asker)).orElseGet(() -> street(asker));
    var words = OurWords.in(page.language(), ProblemWords.class);
    var said = sentences(words, problem.status());
    var meant =
        product
            .map(found -> Directory.entry(found, page))
            .or(() -> near.map(found -> Directory.entry(found.brand(), page)));
    return new ProblemPage(
            page,
            problem.status(),
            said.heading,
            meant.map(entry -> words.meant(entry.name())).orElse(said.note),
            asker.path(),
            meant,
            product.map(tracings::of).or(() -> tracings.of(page)))
        .setLocale(page.language())
        .render();
  }

  private static Page house(Brand brand, Asker asker) {
    var audience = Audience.of(brand, Optional.empty(), asker.reader().language(brand.languages()));
    var bare = Page.of(brand, audience, Address.of("/"));
    return Page.of(brand, audience, bare.carrying("/" + brand.id()));
  }

  private static Page street(Asker asker) {
    var language = asker.reader().language(OurWords.LANGUAGES).orElse(OurWords.DEFAULT);
    return Page.ours(language, Address.of("/"));
  }

  private static Sentences sentences(ProblemWords words, int status) {
    return switch (status) {
      case 404 -> new Sentences(words.missing(), words.missingNote());
      case 410 -> new Sentences(words.gone(), words.goneNote());
      case 429, 503 -> new Sentences(words.busy(), words.busyNote());
      default ->
          status < 500
              ? new Sentences(words.unread(), words.unreadNote())
              : new Sentences(words.failed(), words.failedNote());
    };
  }
}
