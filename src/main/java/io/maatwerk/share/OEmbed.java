package io.maatwerk.share;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.maatwerk.design.PictureFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A design as oEmbed 1.0 writes a photo. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OEmbed(
    String version,
    String type,
    String url,
    int width,
    int height,
    String title,
    @JsonProperty("author_name") String authorName,
    @JsonProperty("provider_name") String providerName,
    @JsonProperty("provider_url") String providerUrl,
    @JsonProperty("cache_age") int cacheAge) {

  private static final int DAY = 86_400;

  private static final List<String> FORMATS = List.of("og", "square", "thumb");

  /**
   * @param url of the picture
   * @param provider this server's public origin
   */
  static OEmbed of(
      PictureFile picture, String url, String title, Optional<String> author, String provider) {
    return new OEmbed(
        "1.0",
        "photo",
        url,
        picture.width(),
        picture.height(),
        title,
        author.orElse(null),
        "Maatwerk",
        provider,
        DAY);
  }

  /** The largest picture within those bounds; the smallest of all when none is within. */
  static PictureFile fitting(List<PictureFile> pictures, int maxWidth, int maxHeight) {
    var candidates =
        pictures.stream()
            .filter(picture -> FORMATS.contains(picture.format()))
            .sorted(Comparator.comparingInt(picture -> FORMATS.indexOf(picture.format())))
            .toList();
    return candidates.stream()
        .filter(picture -> picture.width() <= maxWidth && picture.height() <= maxHeight)
        .findFirst()
        .orElseGet(() -> candidates.get(candidates.size() - 1));
  }
}
