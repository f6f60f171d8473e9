package io.maatwerk.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * All that is to be known of a design, for paper.
 *
 * @param heading its name, or its product's
 * @param product such as "Court Classic by Meridian"
 * @param facts what is said of it beside its parts: its number, its market, the day
 * @param pictures of every view, the first the largest
 * @param bill what it costs
 * @param address where it is to be had, for people to type
 * @param path the same, for those who read it on a screen
 * @param code that address as a QR code
 */
@CheckedTemplate(basePath = "page")
public record SpecSheet(
    Page page,
    String heading,
    String product,
    Optional<String> by,
    List<Fact> facts,
    List<RawString> pictures,
    List<Spec> specs,
    Bill bill,
    String address,
    String path,
    Optional<RawString> code)
    implements TemplateInstance {

  /** Something said of the design, by its name. */
  public record Fact(String name, String value) {}

  /**
   * A price by its lines.
   *
   * @param note what it says of tax
   */
  public record Bill(List<Fact> lines, String total, String note) {}
}
