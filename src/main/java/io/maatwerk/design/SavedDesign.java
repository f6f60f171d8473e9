package io.maatwerk.design;

import io.maatwerk.pricing.Breakdown;
import io.maatwerk.product.Selection;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A complete, valid configuration that somebody saved; it never changes.
 *
 * @param id 11 to 17 characters that an address can hold
 * @param version of the catalog that it was made with
 * @param selection every option has a value, in catalog order; every text that is {@code any} has
 *     its words
 * @param name what its maker calls it
 * @param by who made it, in their own words
 * @param parent the design that it began with
 * @param priceShown whether its pictures tell the price
 * @param listed whether galleries, feeds and search engines may show it
 * @param price as it was when it was saved
 * @param serial its place, from 1, among the product's designs of that version; empty where they
 *     cannot be counted
 * @param designs how many there are; empty where they cannot be counted
 * @param first whether nobody saved the same choices and texts of this product before
 * @param pictures JPEGs in the order og, square, story, thumb, then the product's views; after them
 *     what there is of them as WebP
 */
public record SavedDesign(
    String id,
    String brand,
    String product,
    String version,
    Selection selection,
    Optional<String> name,
    Optional<String> by,
    Optional<String> parent,
    String language,
    boolean priceShown,
    boolean listed,
    Breakdown price,
    Optional<BigInteger> serial,
    Optional<BigInteger> designs,
    boolean first,
    Instant created,
    List<PictureFile> pictures) {

  public SavedDesign {
    pictures = List.copyOf(pictures);
  }

  /** The path of its page, without the public origin. */
  public String path() {
    return "/d/" + id;
  }

  /** The path of the page where who has its key may delete it. */
  public String path(String editKey) {
    return path() + "/yours?key=" + editKey;
  }

  /** The path of a picture of it, without the public origin. */
  public String path(PictureFile picture) {
    return path() + "/" + picture.fileName();
  }

  /** The picture of how it was made: drawn when it is asked for, and named by what it shows. */
  public Optional<PictureFile> moving() {
    return picture("og").map(og -> PictureFile.moving(og.hash()));
  }

  /** The JPEG of a format or a view; empty for a format that it was not drawn in. */
  public Optional<PictureFile> picture(String format) {
    return of(format).filter(picture -> !picture.isWebp()).findFirst();
  }

  /** The same as WebPs for pages, the largest first; designs of earlier days have fewer or none. */
  public List<PictureFile> webps(String format) {
    return of(format).filter(PictureFile::isWebp).toList();
  }

  private Stream<PictureFile> of(String format) {
    return pictures.stream().filter(picture -> picture.format().equals(format));
  }

  /** Its JPEGs, one of each format and view. */
  public List<PictureFile> jpegs() {
    return pictures.stream().filter(picture -> !picture.isWebp()).toList();
  }

  SavedDesign withFirst(boolean first) {
    return new SavedDesign(
        id,
        brand,
        product,
        version,
        selection,
        name,
        by,
        parent,
        language,
        priceShown,
        listed,
        price,
        serial,
        designs,
        first,
        created,
        pictures);
  }
}
