package io.maatwerk.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the studio says, in templates {@code {studio:save}}; Dutch is in messages/studio_nl. */
@MessageBundle("studio")
public interface StudioWords {

  @Message("Configure it, sign it, share it")
  String home();

  @Message("Nothing is for sale here yet.")
  String nothing();

  @Message("Design yours")
  String design();

  @Message("from {price}")
  String from(String price);

  @Message("Start from")
  String presets();

  @Message("Made by others")
  String gallery();

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

  @Message("None")
  String none();

  @Message("a text")
  String anyText();

  @Message("no text")
  String noText();

  @Message("Up to {count} characters")
  String atMost(int count);

  @Message("Up to {count} characters: {alphabet}")
  String atMostOf(int count, String alphabet);

  @Message("space")
  String space();

  @Message("Gives up 1 choice.")
  String givesUpOne();

  @Message("Gives up {count} choices.")
  String givesUpMany(String count);

  @Message("Never possible:")
  String impossible();

  @Message("Choose it to see whether it fits.")
  String unverified();

  @Message("These cannot stand together")
  String clash();

  @Message("No design yet")
  String withheld();

  @Message("Change it like this")
  String resolve();

  @Message("{option}: from {from} to {to}")
  String change(String option, String from, String to);

  @Message("something you write")
  String toWrite();

  @Message("Undo")
  String undo();

  @Message("Nothing else fits your newest choice. Undo it, or change another.")
  String unresolved();

  @Message("Update")
  String update();

  @Message("Save")
  String save();

  @Message("Total")
  String total();

  @Message("Price")
  String price();

  @Message("What it is made of")
  String lines();

  @Message("Still to write: {parts}")
  String needs(String parts);

  @Message("One of {count} designs")
  String oneOf(String count);

  @Message("{count} designs have what you chose")
  String left(String count);

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

  @Message("{product}, {view}")
  String picture(String product, String view);

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

  @Message("{option}: at most {most} characters; these are {count}.")
  String tooLong(String option, String most, String count);

  @Message("{option}: '{character}' cannot be made; what can: {alphabet}.")
  String stranger(String option, String character, String alphabet);

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

  @Message("{option}: now {choice}, {difference}.")
  String consequence(String option, String choice, String difference);

  @Message("the price stays")
  String samePrice();

  @Message("plus {amount}")
  String plus(String amount);

  @Message("minus {amount}")
  String minus(String amount);

  @Message("Also changed: {changes}.")
  String also(String changes);

  @Message("You are offline. Your choices are kept; the picture follows when you are back.")
  String offline();

  @Message("You are offline. Why these clash, and what would help, follows when you are back.")
  String unexplained();

  @Message("You are offline. Your design is saved as soon as you are back.")
  String waits();

  @Message("Why?")
  String why();

  @Message("That did not work just now. Your choices are kept; try again.")
  String failed();

  @Message("Saving…")
  String saving();

  @Message("Yours")
  String yours();

  @Message("Previous")
  String previous();

  @Message("Next")
  String next();

  @Message("Next: {part}")
  String nextPart(String part);

  @Message("as it comes")
  String stepOpen();

  @Message("chosen")
  String stepChosen();

  @Message("does not fit")
  String stepClashing();

  @Message("{chosen} of {all} chosen")
  String progress(String chosen, String all);

  @Message("{number} of {all}")
  String place(String number, String all);

  @Message("Zoom in")
  String zoomIn();

  @Message("Zoom out")
  String zoomOut();

  @Message("The picture: plus and minus draw it near, arrows move it")
  String pictureHelp();

  @Message("{choice} asks for a change")
  String asksFor(String choice);

  @Message("Looking for the smallest change…")
  String looking();

  @Message("Now")
  String now();

  @Message("Change it")
  String accept();

  @Message("Leave it as it was")
  String goBack();

  @Message("{choice} cannot be had now")
  String notToBeHad(String choice);

  @Message("{choice} is not possible here")
  String notPossible(String choice);

  @Message("All right")
  String understood();

  @Message("Close")
  String close();
}
