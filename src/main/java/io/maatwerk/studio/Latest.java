package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedBrand;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.http.OurWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The listed designs that were saved last. */
@ApplicationScoped
class Latest {

  private static final String PICTURE = "thumb";

  private final Designs designs;

  private record Saved(PublishedProduct published, SavedDesign design) {}

  Latest(Designs designs) {
    this.designs = designs;
  }

  /** Those of some brands' products, the newest first, at most that many. */
  List<Made> of(List<PublishedBrand> brands, String language, int most) {
    return brands.stream()
        .flatMap(brand -> brand.offered().stream())
        .flatMap(published -> saved(published, most))
        .sorted(Comparator.comparing((Saved saved) -> saved.design().created()).reversed())
        .flatMap(saved -> made(saved, language).stream())
        .limit(most)
        .toList();
  }

  private Stream<Saved> saved(PublishedProduct published, int most) {
    var product = published.product();
    return designs.newest(product.brand(), product.id(), most).stream()
        .map(design -> new Saved(published, design));
  }

  private static Optional<Made> made(Saved saved, String language) {
    var design = saved.design();
    var product = saved.published().product().name().in(language);
    var words = OurWords.in(language, ShopWords.class);
    return design
        .picture(PICTURE)
        .map(
            thumb ->
                new Made(
                    design.path(),
                    design.path(thumb),
                    thumb.width(),
                    thumb.height(),
                    design.name().orElseGet(() -> numbered(product, design.serial(), language)),
                    design.by().map(words::by),
                    design.name().map(name -> product)));
  }

  /** A design by its number, where there is one. */
  private static String numbered(String product, Optional<BigInteger> serial, String language) {
    var numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag(language));
    return serial
        .map(numbers::format)
        .map(number -> OurWords.in(language, StudioWords.class).number(product, number))
        .orElse(product);
  }
}
