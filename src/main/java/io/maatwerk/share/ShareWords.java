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

  @Message("Number")
  String number();

  @Message("of")
  String of();

  @Message("The first of its kind")
  String first();

  @Message("after")
  String after();

  @Message("1 person made it their own")
  String follower();

  @Message("{count} people made it their own")
  String followers(String count);

  @Message("as priced on {date}")
  String priced(String date);

  @Message("This is no longer made. The design stays as it was.")
  String discontinued();

  @Message("Some of this has changed since {date}")
  String changed(String date);

  @Message("See it as it can be made today")
  String nearest();

  @Message("See what is made today")
  String house();

  @Message("Make it yours")
  String remix();

  @Message("Make another like it")
  String another();

  @Message("Continue with this very design")
  String again();

  @Message("{price} today")
  String againNote(String price);

  @Message("Views")
  String views();

  @Message("Look closer: {view}")
  String closer(String view);

  @Message("Previous view")
  String previous();

  @Message("Next view")
  String next();

  @Message("Close")
  String close();

  @Message("Link to this design")
  String link();

  @Message("Copy link")
  String copy();

  @Message("Copied")
  String copied();

  @Message("Share")
  String share();

  @Message("Show it to the world")
  String spread();

  @Message("E-mail")
  String mail();

  @Message("What it is made of")
  String made();

  @Message("What it costs")
  String price();

  @Message("Total")
  String total();

  @Message("Keep it")
  String take();

  @Message("Square picture")
  String square();

  @Message("How it was made, moving")
  String making();

  @Message("Story picture")
  String story();

  @Message("{view}, large")
  String large(String view);

  @Message("QR code")
  String qr();

  @Message("Point a camera here")
  String scan();

  @Message("Saved. It’s yours.")
  String saved();

  @Message("Yours")
  String yours();

  @Message("You made this in this browser, so here you can take it back.")
  String yoursNote();

  @Message("Your own link")
  String keep();

  @Message("Whoever has this link can take the design back. Keep it to yourself.")
  String keepNote();

  @Message("Copy the link that takes it back")
  String copyKey();

  @Message("Take it back")
  String delete();

  @Message("Take it back for good?")
  String deleteSure();

  @Message("Page and pictures are gone for everybody who has the link. Nobody can bring them back.")
  String deleteNote();

  @Message("Yes, take it back")
  String deleteYes();

  @Message("Keep it")
  String deleteNo();

  @Message("That did not work just now. Try it once more.")
  String failed();

  @Message("See its page")
  String see();

  @Message("Is it yours?")
  String locked();

  @Message("Open this page with the key that came when the design was saved.")
  String lockedNote();

  @Message("This key does not open it.")
  String wrongKey();

  @Message("Key")
  String key();

  @Message("Open")
  String open();

  @Message("Its maker took it back")
  String gone();

  @Message("This design was here, and is no more. There are many others to make.")
  String goneNote();

  @Message("This design is not here")
  String missing();

  @Message("The link may have lost a letter on its way. Ask for it once more, or begin your own.")
  String missingNote();

  @Message("Begin your own")
  String start();
}
