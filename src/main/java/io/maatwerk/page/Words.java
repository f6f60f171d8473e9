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

  @Message("Made to measure with Maatwerk")
  String made();

  @Message("All brands")
  String brands();
}
