package io.maatwerk.studio;

import io.maatwerk.page.Address;
import io.maatwerk.page.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the studio's template shows.
 *
 * @param path of the studio, to which the form is sent
 * @param api brand and product as the JSON's addresses have them
 * @param view the id of the view shown
 * @param looks the address of the stylesheet that swatches take their textures from
 * @param described the design in words
 * @param tones of the first presets
 * @param progress how far the shopper is, in words
 * @param hidden fields that carry what no control shows
 * @param script what the page's script begins with
 */
public record StudioView(
    Page page,
    String name,
    String about,
    String path,
    String api,
    String view,
    RawString picture,
    String looks,
    String described,
    List<Tab> tabs,
    List<Start> presets,
    List<Tones> tones,
    List<PartView> parts,
    String progress,
    PriceView price,
    Optional<ClashView> clash,
    List<String> notices,
    String needs,
    List<Address.Parameter> hidden,
    Signature signature,
    ScriptState script,
    Tools tools) {

  /** A view that the picture can turn to. */
  public record Tab(String id, String name, String address, boolean current) {}

  /** A preset to start from. */
  public record Start(String name, String address, boolean current, Shot shot) {}

  /**
   * What its maker calls the design, and themselves, and how far it may be seen.
   *
   * @param showPrice whether its pictures tell the price
   * @param listed whether it is shown beyond its link
   */
  public record Signature(String name, String by, boolean showPrice, boolean listed) {}

  /** What the page's script begins with, as JSON. */
  public record ScriptState(
      String own, String words, String because, String parameters, String total, Sources sources) {}

  /**
   * Addresses of what lets the script answer choices itself.
   *
   * @param diagram empty when the product's rules are too tangled for one
   */
  public record Sources(String product, Optional<String> diagram, String version) {}

  @CheckedTemplate(basePath = "studio")
  static class Templates {
    private Templates() {}

    static native TemplateInstance studio(StudioView studio);
  }
}
