package io.maatwerk.share;

import io.maatwerk.design.PictureFile;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.Address;
import io.maatwerk.page.MoneyText;
import io.quarkus.qute.RawString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a design into what networks and search engines read of its page. */
record TagsPresenter(Subject subject, ShareWords words, PublicOrigin origin) {

  Tags tags() {
    var design = subject.design();
    var card = design.picture("og").orElseThrow();
    var total = design.price().total();
    return new Tags(
        subject.title(words),
        subject.caption(words),
        url(),
        subject.published().brand().name().in(subject.language()),
        new Tags.Card(url(card), card.mediaType(), card.width(), card.height()),
        total.currency(),
        MoneyText.plain(total),
        origin.url(Address.of("/oembed").with("url", url()).toString()),
        linkedData());
  }

  private String url() {
    return origin.url(subject.path());
  }

  private String url(PictureFile picture) {
    return origin.url(subject.design().path(picture));
  }

  private RawString linkedData() {
    var product = new LinkedHashMap<String, Object>();
    product.put("@context", "https://schema.org");
    product.put("@type", "Product");
    product.put("name", subject.title(words));
    product.put("description", subject.caption(words));
    product.put("sku", subject.design().id());
    product.put("url", url());
    product.put("image", images());
    product.put("brand", named("Brand", brand()));
    product.put("offers", offer());
    return JsonLd.of(product);
  }

  private static Map<String, Object> named(String type, String name) {
    var thing = new LinkedHashMap<String, Object>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  private String brand() {
    return subject.published().brand().name().in(subject.language());
  }

  /** Large pictures without words on them first, as search engines like them. */
  private List<String> images() {
    return List.of("square", "og").stream()
        .flatMap(format -> subject.design().picture(format).stream())
        .map(this::url)
        .toList();
  }

  private Map<String, Object> offer() {
    var total = subject.design().price().total();
    var offer = new LinkedHashMap<String, Object>();
    offer.put("@type", "Offer");
    offer.put("url", url());
    offer.put("price", MoneyText.plain(total));
    offer.put("priceCurrency", total.currency());
    offer.put("availability", "https://schema.org/MadeToOrder");
    offer.put("itemCondition", "https://schema.org/NewCondition");
    return offer;
  }
}
