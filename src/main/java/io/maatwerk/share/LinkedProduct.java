package io.maatwerk.share;

import io.maatwerk.design.PictureFile;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.MoneyText;
import io.maatwerk.page.Spec;
import io.maatwerk.product.Option;
import io.maatwerk.product.OptionKind;
import io.maatwerk.product.Product;
import io.quarkus.qute.RawString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a design as schema.org has products: one of the many that its product can be. */
record LinkedProduct(Subject subject, Offer offer, ShareWords words, PublicOrigin origin) {

  private static final Map<OptionKind, String> VARYING =
      Map.of(
          OptionKind.MATERIAL, "https://schema.org/material",
          OptionKind.COLOUR, "https://schema.org/color",
          OptionKind.PATTERN, "https://schema.org/pattern");

  RawString json() {
    var product = thing("Product", subject.title(words));
    product.put("@context", "https://schema.org");
    product.put("description", subject.caption(words));
    product.put("sku", subject.design().id());
    product.put("url", origin.url(subject.path()));
    product.put("image", images());
    product.put("brand", thing("Brand", brand()));
    subject.design().by().ifPresent(by -> product.put("creator", thing("Person", by)));
    product.put("additionalProperty", subject.specs().stream().map(this::property).toList());
    product.put("isVariantOf", group());
    product.put("offers", offers());
    return JsonLd.of(product);
  }

  private static Map<String, Object> thing(String type, String name) {
    var thing = new LinkedHashMap<String, Object>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  private String brand() {
    return subject.published().brand().name().in(subject.language());
  }

  /** Those without words first, and the largest, as search engines like them. */
  private List<String> images() {
    var view = subject.product().views().get(0).id();
    return Stream.of(view, "square", "og")
        .map(subject.design()::picture)
        .flatMap(Optional::stream)
        .map(this::url)
        .toList();
  }

  private String url(PictureFile picture) {
    return origin.url(subject.design().path(picture));
  }

  private Map<String, Object> property(Spec spec) {
    var property = thing("PropertyValue", spec.part());
    property.put("value", spec.words());
    return property;
  }

  private Map<String, Object> group() {
    var product = subject.product();
    var group = thing("ProductGroup", product.name().in(subject.language()));
    group.put("productGroupID", product.brand() + "/" + product.id());
    group.put("url", origin.url("/" + product.brand() + "/" + product.id()));
    group.put("variesBy", varying(product));
    return group;
  }

  private static List<String> varying(Product product) {
    return product.options().stream()
        .map(Option::kind)
        .distinct()
        .map(VARYING::get)
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private Map<String, Object> offers() {
    var offers = new LinkedHashMap<String, Object>();
    offers.put("@type", "Offer");
    offers.put("url", origin.url(subject.path()));
    offers.put("price", MoneyText.plain(offer.price()));
    offers.put("priceCurrency", offer.price().currency());
    offers.put("availability", offer.availability().address());
    offers.put("itemCondition", "https://schema.org/NewCondition");
    return offers;
  }
}
