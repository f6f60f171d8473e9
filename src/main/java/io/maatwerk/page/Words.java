package io.maatwerk.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the layout says, in templates {@code {page:skip}}; Dutch is in messages/page_nl. */
@MessageBundle("page")
public interface Words {

  @Message("Skip to the page")
  String skip();

  @Message("Language and market")
  String turn();

  @Message("Language")
  String language();

  @Message("Prices for")
  String market();

  @Message("Products")
  String products();

  @Message(
      "A studio for things made to measure. Each brand says what can be made; you decide the rest.")
  String about();

  @Message("Brands")
  String brands();
}
