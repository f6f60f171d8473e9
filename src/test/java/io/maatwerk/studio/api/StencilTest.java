package io.maatwerk.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page paints itself is what the server paints, to the pixel. */
class StencilTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PublishedProduct SHOE =
      CatalogReader.read(Path.of("catalog/meridian")).brands().get(0).products().get(0);
  private static final Terms TERMS =
      new Terms(SHOE.brand().defaultMarket(), LocalDate.of(2027, 6, 2));
  private static final int DESIGNS = 12;

  private static final String BEGIN =
      """
      async ([markup, product]) => {
        const { Stencil } = await import("./stencil.js");
        window.stencil = new Stencil(markup, JSON.parse(product), "");
        document.body.style.margin = 0;
      }
      """;

  private static final String SHOW =
      """
      async ([markup, design]) => {
        if (design) stencil.show(JSON.parse(design));
        document.body.innerHTML = markup;
        if (design) document.body.append(stencil.svg);
        await Promise.all([...document.querySelectorAll("image")].map((image) => image.decode()));
        await new Promise(requestAnimationFrame);
      }
      """;

  @Test
  void paintsEveryDesignFromEverySideAsTheServerDoes() throws Exception {
    var designs = designs(new RandomSelection(new Dice(new Random(3)), SHOE.product()));
    try (var page = new ScriptPage()) {
      page.serve(Art.address(SHOE, ""), path -> SHOE.art(path).orElseThrow());
      var seen = new HashSet<String>();
      for (View view : SHOE.product().views()) {
        page.evaluate(BEGIN, List.of(InlinePicture.stencil(SHOE, view), product()));
        for (Selection design : designs) {
          var here = picture(page, "", JSON.writeValueAsString(SelectionJson.of(design)));
          var there = picture(page, InlinePicture.of(SHOE, view, design, "p-", ""), "");
          assertThat(here).as(view.id() + " of " + design).isEqualTo(there);
          seen.add(Arrays.toString(here));
        }
      }
      assertThat(seen).hasSizeGreaterThan(DESIGNS);
    }
  }

  private static String product() throws JsonProcessingException {
    return JSON.writeValueAsString(ProductJson.of(new Offer(SHOE, TERMS, "en")));
  }

  private static byte[] picture(ScriptPage page, String markup, String design) {
    page.evaluate(SHOW, List.of(markup, design));
    return page.screenshot();
  }

  private static List<Selection> designs(RandomSelection random) {
    return Stream.generate(random::any)
        .flatMap(
            selection -> SHOE.configurator().evaluate(selection, Set.of(), TERMS).design().stream())
        .map(Design::selection)
        .limit(DESIGNS)
        .toList();
  }
}
