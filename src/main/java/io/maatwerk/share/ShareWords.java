package io.maatwerk.share;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a share page says, in templates {@code {share:remix}}; Dutch is in messages/share_nl. */
@MessageBundle("share")
public interface ShareWords {

  @Message("{product} by {brand}")
  String product(String product, String brand);

  @Message("{design} by {person}")
  String signed(String design, String person);

  @Message("by {person}")
  String by(String person);

  @Message("Number {serial} of {designs}")
  String number(String serial, String designs);

  @Message("as priced on {date}")
  String priced(String date);

  @Message("Make it yours")
  String remix();

  @Message("Link to this design")
  String link();

  @Message("Copy link")
  String copy();

  @Message("Copied")
  String copied();

  @Message("Share")
  String share();

  @Message("What it is made of")
  String made();

  @Message("What it costs")
  String price();

  @Message("Total")
  String total();

  @Message("Take it with you")
  String take();

  @Message("Square picture")
  String square();

  @Message("Story picture")
  String story();

  @Message("QR code")
  String qr();

  @Message("The design it began with")
  String remixed();

  @Message("This design is not here")
  String missing();

  @Message("The link may have lost a letter on its way. Ask for it once more, or begin your own.")
  String missingNote();

  @Message("Begin your own")
  String start();
}
