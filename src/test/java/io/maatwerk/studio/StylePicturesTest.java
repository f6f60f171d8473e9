package io.maatwerk.studio;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What the choices of styles look like, in every product of the catalog. */
@QuarkusTest
class StylePicturesTest extends BrowserTest {

  /** Beyond a few of these a telephone would wait. */
  private static final int MOST_BYTES = 4_000;

  /** Of a pixel's channel: what somebody sees. */
  private static final int SEEN = 24;

  /** Names beside pictures of which some word is wider than they are. */
  private static final String BROKEN =
      """
      () => [...document.querySelectorAll(".step")].flatMap((step) => {
        step.setAttribute("data-open", "");
        const names = [...step.querySelectorAll("label:has(img) .name")];
        return names.filter((name) => {
          Object.assign(name.style, { overflowWrap: "normal", hyphens: "manual", fontWeight: 600, display: "block", width: "100%" });
          return name.scrollWidth > name.clientWidth;
        }).map((name) => name.textContent);
      })
      """;

  @Inject Shelf shelf;

  private List<PublishedProduct> products() {
    return shelf.brands().stream().flatMap(brand -> brand.offered().stream()).toList();
  }

  private static List<Option> styles(PublishedProduct published) {
    return published.product().options().stream()
        .filter(option -> option.kind() == OptionKind.STYLE)
        .toList();
  }

  @Test
  void everyStyleHasAPictureThatDiffersFromItsSiblings() throws IOException {
    for (var published : products()) {
      var page = page(published);
      for (var option : styles(published)) {
        var pictures = new ArrayList<int[]>();
        for (var choice : option.choices()) {
          var address = StylePictures.address(published, option, choice);
          assertThat(page).contains("src=\"" + address + "\"");
          pictures.add(pixels(address));
        }
        for (int i = 0; i < pictures.size(); i++) {
          for (int j = 0; j < i; j++) {
            assertThat(seenApart(pictures.get(i), pictures.get(j)))
                .as("%s %s", published.product().id(), option.id())
                .isGreaterThan(100);
          }
        }
      }
    }
  }

  private static String page(PublishedProduct published) {
    return given().get(path(published)).then().statusCode(200).extract().asString();
  }

  private static String path(PublishedProduct published) {
    return "/" + published.brand().id() + "/" + published.product().id();
  }

  private static int[] pixels(String address) throws IOException {
    var answer = given().get(address);
    answer.then().statusCode(200).header("Cache-Control", "public, max-age=31536000, immutable");
    var bytes = answer.asByteArray();
    assertThat(bytes.length).as(address).isLessThan(MOST_BYTES);
    var image = ImageIO.read(new ByteArrayInputStream(bytes));
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static long seenApart(int[] one, int[] other) {
    return IntStream.range(0, one.length)
        .filter(i -> Math.abs((one[i] >> 8 & 255) - (other[i] >> 8 & 255)) > SEEN)
        .count();
  }

  @Test
  void showsNothingElse() {
    var published = products().get(0);
    var option = styles(published).get(0);
    var picture = StylePictures.address(published, option, option.choices().get(0));

    for (var other :
        List.of(
            picture + "x",
            picture.replace(option.id(), "upper.colour"),
            picture.replace(published.version(), "0".repeat(published.version().length())))) {
      given().get(other).then().statusCode(404);
    }
  }

  @Test
  void asksForNoPictureBeforeItsStepIsOpenOrSomebodyBegins() {
    for (var published : products()) {
      var page = browsers.blank(Browsers.WIDTHS[0]);
      var transfers = Transfers.of(page);
      page.navigate(browsers.address(path(published)));
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(asked(transfers)).allMatch(url -> isOpen(page, url));
      Shopper.begin(page);
      int all = styles(published).stream().mapToInt(option -> option.choices().size()).sum();
      assertThat(asked(transfers)).hasSize(all);
      page.context().close();
    }
  }

  private static List<String> asked(Transfers transfers) {
    return transfers.all().stream()
        .map(Transfers.Transfer::url)
        .filter(url -> url.contains("/style/"))
        .toList();
  }

  private static boolean isOpen(Page page, String url) {
    var path = url.substring(url.indexOf("/style/"));
    return page.locator(".step[data-open] img[src='" + path + "']").count() == 1;
  }

  @Test
  void showsThemWithoutScriptToo() {
    var page = browsers.openWithoutScript(path(products().get(0)));
    var picture = page.locator("[data-kind='style'] img").first();
    picture.scrollIntoViewIfNeeded();

    page.waitForCondition(() -> (int) picture.evaluate("image => image.naturalWidth") > 0);
  }

  @Test
  void breaksNoNameWithinAWord() {
    for (var published : products()) {
      for (int width : new int[] {320, 390, 1440}) {
        var page = browsers.open(path(published) + "?language=nl", width);
        Shopper.settle(page);
        assertThat(page.evaluate(BROKEN)).as(path(published) + " at " + width).isEqualTo(List.of());
      }
    }
  }
}
