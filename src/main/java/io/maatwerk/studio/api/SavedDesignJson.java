package io.maatwerk.studio.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.maatwerk.design.SaveOutcome;
import io.maatwerk.design.SavedDesign;
import io.maatwerk.design.Today;
import io.maatwerk.http.PublicOrigin;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    @Schema(description = "how many designs began with it; absent when it was just saved")
        Long remixes,
    @Schema(description = "what became of it since; absent when it was just saved") TodayJson today,
    @Schema(description = "for its maker alone; only there when it was just saved") EditJson edit) {

  /**
   * What there is to tell of a design later on.
   *
   * @param parent the design that it began with, unless that was deleted
   */
  record Told(SavedDesign design, Optional<String> parent, long remixes, Today today) {}

  static SavedDesignJson of(SaveOutcome.Saved saved, PublicOrigin origin, String language) {
    var design = saved.design();
    var edit = saved.editKey().map(key -> new EditJson(key, origin.url(design.path(key))));
    return of(design, design.parent(), origin, language, null, null, edit.orElse(null));
  }

  static SavedDesignJson of(Told told, PublicOrigin origin, String language) {
    var today = TodayJson.of(told.today(), language);
    return of(told.design(), told.parent(), origin, language, told.remixes(), today, null);
  }

  private static SavedDesignJson of(
      SavedDesign design,
      Optional<String> parent,
      PublicOrigin origin,
      String language,
      Long remixes,
      TodayJson today,
      EditJson edit) {
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
        parent.orElse(null),
        design.price().market().id(),
        design.priceShown(),
        design.listed(),
        design.created().toString(),
        remixes,
        today,
        edit);
  }

  private static Map<String, String> images(SavedDesign design, PublicOrigin origin) {
    var images = new LinkedHashMap<String, String>();
    design.jpegs().forEach(file -> images.put(file.format(), origin.url(design.path(file))));
    return images;
  }
}
