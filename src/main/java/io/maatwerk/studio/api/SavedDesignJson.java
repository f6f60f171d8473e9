package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.design.Today;
import io.maatwerk.http.PublicOrigin;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A design that somebody saved. */
@Schema(
    name = "SavedDesign",
    requiredProperties = {
      "id",
      "url",
      "first",
      "price",
      "images",
      "version",
      "choices",
      "texts",
      "showPrice",
      "listed"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
record SavedDesignJson(
    @Schema(description = "11 to 17 characters") String id,
    @Schema(description = "its page") String url,
    @Schema(
            description =
                "its place, from 1, among the product's designs; absent where they cannot be counted")
        String serial,
    @Schema(description = "how many designs the product has; absent where they cannot be counted")
        String designs,
    @Schema(description = "nobody saved the same before") boolean first,
    PriceJson price,
    @Schema(description = "addresses by format and view") Map<String, String> images,
    String brand,
    String product,
    String version,
    Map<String, String> choices,
    Map<String, String> texts,
    String name,
    String by,
    String parent,
    String market,
    @Schema(description = "whether its pictures tell the price") boolean showPrice,
    @Schema(description = "whether galleries, feeds and search engines may show it") boolean listed,
    String created,
    @Schema(description = "what became of it since; absent when it was just saved")
        TodayJson today) {

  static SavedDesignJson of(SavedDesign design, PublicOrigin origin, String language) {
    return of(design, origin, language, null);
  }

  static SavedDesignJson of(SavedDesign design, Today today, PublicOrigin origin, String language) {
    return of(design, origin, language, TodayJson.of(today, language));
  }

  private static SavedDesignJson of(
      SavedDesign design, PublicOrigin origin, String language, TodayJson today) {
    var selection = SelectionJson.of(design.selection());
    return new SavedDesignJson(
        design.id(),
        origin.url(design.path()),
        design.serial().map(BigInteger::toString).orElse(null),
        design.designs().map(BigInteger::toString).orElse(null),
        design.first(),
        PriceJson.of(design.price(), language),
        images(design, origin),
        design.brand(),
        design.product(),
        design.version(),
        selection.choices(),
        selection.texts(),
        design.name().orElse(null),
        design.by().orElse(null),
        design.parent().orElse(null),
        design.price().market().id(),
        design.priceShown(),
        design.listed(),
        design.created().toString(),
        today);
  }

  private static Map<String, String> images(SavedDesign design, PublicOrigin origin) {
    var images = new LinkedHashMap<String, String>();
    design.pictures().forEach(file -> images.put(file.format(), origin.url(design.path(file))));
    return images;
  }
}
