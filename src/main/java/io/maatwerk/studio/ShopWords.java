package io.maatwerk.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the shop windows say, in templates {@code {shop:design}}; Dutch is in messages/shop_nl. */
@MessageBundle("shop")
public interface ShopWords {

  @Message("Made to measure, by you.")
  String title();

  @Message(
      "Choose every part and watch it change. Put your name to it. No account, no dead ends, and the price always in sight.")
  String lead();

  @Message(
      "Shoes, coats and scarves that you design yourself: choose every part, sign it, share it.")
  String description();

  @Message("Nothing is for sale here yet.")
  String nothing();

  @Message("Design yours")
  String design();

  @Message("Design the {product}")
  String designThe(String product);

  @Message("Shown: {design}, {price}")
  String shown(String design, String price);

  @Message("All of {brand}")
  String all(String brand);

  @Message("Start from one of ours: {product}")
  String startsOf(String product);

  @Message("Just made")
  String latest();

  @Message("by {person}")
  String by(String person);

  @Message("No. {number}")
  String number(String number);

  @Message("Nobody has put their name to one yet.")
  String nobody();

  @Message("The first design that is saved and shown hangs here. It may as well be yours.")
  String nobodyNote();

  @Message("How it is made")
  String stories();

  @Message("Read on: {story}")
  String readOn(String story);

  @Message("Open this one in the studio")
  String openThis();
}
