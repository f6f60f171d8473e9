package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Design;
import io.maatwerk.design.Designs;
import io.maatwerk.design.SaveOutcome;
import io.maatwerk.design.SaveRequest;
import io.maatwerk.page.Page;
import io.maatwerk.product.Choice;
import io.maatwerk.product.Option;
import io.maatwerk.product.Product;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Saves the design that a form describes. */
@ApplicationScoped
class Keeping {

  private final Designs designs;

  Keeping(Designs designs) {
    this.designs = designs;
  }

  /** Saves the design; the same form sent twice is one design. */
  SaveOutcome keep(PublishedProduct published, Fields fields, Design design) {
    var product = published.product();
    var choices = choices(product, design);
    var texts = texts(product, design);
    return designs.save(
        new SaveRequest(
            product.brand(),
            product.id(),
            fields.written(Fields.VERSION),
            choices,
            texts,
            fields.written(Fields.NAME),
            fields.written(Fields.BY),
            fields.written(Fields.PARENT).filter(id -> designs.find(id).isPresent()),
            fields.written(Page.MARKET),
            fields.written(Page.LANGUAGE),
            fields.ticked(Fields.SHOW_PRICE),
            fields.ticked(Fields.LISTED),
            Optional.of(key(fields, choices, texts))));
  }

  private static Map<String, String> choices(Product product, Design design) {
    var choices = new LinkedHashMap<>(design.selection().values());
    product.options().stream().filter(Option::isText).map(Option::id).forEach(choices::remove);
    return choices;
  }

  private static Map<String, String> texts(Product product, Design design) {
    var texts = new LinkedHashMap<>(design.selection().texts());
    product.options().stream()
        .filter(Option::isText)
        .map(Option::id)
        .filter(id -> Choice.NONE.equals(design.selection().values().get(id)))
        .forEach(id -> texts.put(id, ""));
    return texts;
  }

  /** The form's key, and what would be saved, so that going back and changing it is a new wish. */
  private static String key(Fields fields, Map<String, String> choices, Map<String, String> texts) {
    var form = fields.written(Fields.KEY).orElseGet(() -> UUID.randomUUID().toString());
    var wish =
        String.join(
            "\n",
            form,
            choices.toString(),
            texts.toString(),
            fields.one(Fields.NAME).orElse(""),
            fields.one(Fields.BY).orElse(""),
            String.valueOf(fields.ticked(Fields.SHOW_PRICE)),
            String.valueOf(fields.ticked(Fields.LISTED)),
            fields.one(Fields.VERSION).orElse(""));
    return "form-" + UUID.nameUUIDFromBytes(wish.getBytes(StandardCharsets.UTF_8));
  }
}
