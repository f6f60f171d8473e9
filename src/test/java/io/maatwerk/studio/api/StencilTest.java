package io.maatwerk.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.maatwerk.catalog.CatalogReader;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Design;
import io.maatwerk.configuration.Dice;
import io.maatwerk.configuration.RandomSelection;
import io.maatwerk.configuration.Terms;
import io.maatwerk.page.Art;
import io.maatwerk.page.InlinePicture;
import io.maatwerk.product.Selection;
import io.maatwerk.product.View;
import io.maatwerk.studio.ScriptPage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a page paints itself is what the server paints, to the pixel. */
@Execution(ExecutionMode.CONCURRENT)
class StencilTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PublishedProduct SHOE = product("catalog/meridian");
  private static final PublishedProduct BAG = product("src/test/resources/patchwork");
  private static final LocalDate DAY = LocalDate.of(2027, 6, 2);

  private static final String BEGIN =
      """
      async ([markup, product]) => {
        const { Stencil } = await import("./stencil.js");
        window.stencil = new Stencil(markup, JSON.parse(product), "");
        stencil.complete();
        document.body.style.margin = 0;
        const bitmaps = [...stencil.svg.querySelectorAll("image")].map((image) => image.href.baseVal);
        window.kept = [...new Set(bitmaps)].map((href) => Object.assign(new Image(), { src: href }));
        await Promise.all(kept.map((bitmap) => bitmap.decode()));
      }
      """;

  private static final String SHOW =
      """
      async ([markup, design]) => {
        if (design) stencil.show(JSON.parse(design));
        document.body.innerHTML = markup;
        if (design) document.body.append(stencil.svg);
        const bitmaps = [...document.querySelectorAll("image[href]")];
        await Promise.all(bitmaps.map((image) => image.decode()));
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      }
      """;

  private final Dice dice = new Dice(new Random(3));

  private static PublishedProduct product(String folder) {
    return CatalogReader.read(Path.of(folder)).brands().get(0).products().get(0);
  }

  @Test
  void paintsTheDemoFromEverySideAsTheServerDoes() throws Exception {
    assertPaintsAlike(SHOE, 8);
  }

  @Test
  void paintsEverythingThatADrawingCanAskForAsTheServerDoes() throws Exception {
    assertPaintsAlike(BAG, 40);
  }

  private void assertPaintsAlike(PublishedProduct published, int count) throws Exception {
    var offer = new Offer(published, new Terms(published.brand().defaultMarket(), DAY), "en");
    var product = JSON.writeValueAsString(ProductJson.of(offer));
    var designs = designs(offer, count);
    var seen = new HashSet<String>();
    try (var page = new ScriptPage()) {
      page.serve(Art.address(published, ""), path -> published.art(path).orElseThrow());
      for (View view : offer.product().views()) {
        var begun = InlinePicture.stencil(published, view);
        page.evaluate(BEGIN, List.of(begun, product));
        for (Selection design : designs) {
          var here = picture(page, "", JSON.writeValueAsString(SelectionJson.of(design)));
          var there = picture(page, InlinePicture.of(published, view, design, "p-", ""), "");
          assertThat(here).as(view.id() + " of " + design).isEqualTo(there);
          seen.add(here);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(count / 2);
  }

  private static String picture(ScriptPage page, String markup, String design) {
    page.evaluate(SHOW, List.of(markup, design));
    return page.screenshot();
  }

  private List<Selection> designs(Offer offer, int count) {
    var random = new RandomSelection(dice, offer.product());
    return Stream.generate(random::any)
        .flatMap(
            selection ->
                offer.configurator().evaluate(selection, Set.of(), offer.terms()).design().stream())
        .map(Design::selection)
        .limit(count)
        .toList();
  }
}
