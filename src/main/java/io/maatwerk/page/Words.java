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

  @Message("All brands")
  String allBrands();

  @Message("See its page")
  String see();

  @Message("Spec sheet")
  String sheet();

  @Message("Print")
  String print();

  @Message("What it is made of")
  String made();

  @Message("What it costs")
  String costs();

  @Message("Total")
  String total();

  @Message("A QR code that leads to this design")
  String code();

  @Message("Number")
  String number();

  @Message("{number} of {all}")
  String numberOf(String number, String all);

  @Message("Market")
  String place();

  @Message("Priced on")
  String priced();

  @Message("Saved on")
  String saved();

  @Message("Version")
  String version();

  @Message("{product} by {brand}")
  String product(String product, String brand);

  @Message("{name}, {view}")
  String view(String name, String view);
}
