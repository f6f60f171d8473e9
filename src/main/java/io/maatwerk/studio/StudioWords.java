package io.maatwerk.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the studio says, in templates {@code {studio:save}}; Dutch is in messages/studio_nl. */
@MessageBundle("studio")
public interface StudioWords {

  @Message("from {price}")
  String from(String price);

  @Message("Start from")
  String presets();

  @Message("{product} no. {number}")
  String number(String product, String number);

  @Message("Material")
  String material();

  @Message("Colour")
  String colour();

  @Message("Pattern")
  String pattern();

  @Message("Pattern colour")
  String patternColour();

  @Message("Style")
  String style();

  @Message("Text")
  String text();

  @Message("Up to {count} characters")
  String atMost(int count);

  @Message("Up to {count} characters: {alphabet}")
  String atMostOf(int count, String alphabet);

  @Message("space")
  String space();

  @Message("Change it like this")
  String resolve();

  @Message("Update")
  String update();

  @Message("Save")
  String save();

  @Message("Total")
  String total();

  @Message("What it is made of")
  String lines();

  @Message("Make it yours")
  String finish();

  @Message("Its name")
  String name();

  @Message("Your name")
  String by();

  @Message("not needed")
  String notNeeded();

  @Message("Write the price on the pictures")
  String showPrice();

  @Message("Show it in the gallery and to search engines")
  String listed();

  @Message("Otherwise only people with its link can find it.")
  String unlisted();

  @Message("Parts")
  String parts();

  @Message("Original")
  String original();

  @Message("Views")
  String views();

  @Message("There is no '{name}' here; did you mean {nearest}?")
  String unknownOption(String name, String nearest);

  @Message("There is no '{name}' here.")
  String unknown(String name);

  @Message("{option} does not come in '{value}'; did you mean {nearest}?")
  String unknownChoice(String option, String value, String nearest);

  @Message("We do not sell to '{market}'.")
  String unknownMarket(String market);

  @Message("We do not speak '{language}' here.")
  String unknownLanguage(String language);

  @Message("{option}: '{character}' cannot be made.")
  String unprintable(String option, String character);

  @Message("This design was not saved yet.")
  String unsaved();

  @Message(
      "The collection has changed since you opened this page. Look it over and save once more.")
  String moved();

  @Message("You saved this design before, and it was deleted. Save once more to have it back.")
  String deleted();

  @Message("Much is being saved just now. Try again in a moment; nothing is lost.")
  String busy();

  @Message("Still to choose: {options}")
  String open(String options);

  @Message("Yours")
  String yours();

  @Message("Previous")
  String previous();

  @Message("Next")
  String next();

  @Message("Zoom in")
  String zoomIn();

  @Message("The picture: plus and minus draw it near, arrows move it")
  String pictureHelp();
}
