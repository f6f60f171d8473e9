package io.maatwerk.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the studio's script says, and the page before it runs, in templates {@code {script:undo}};
 * Dutch is in messages/script_nl.
 */
@MessageBundle("script")
public interface ScriptWords {

  @Message("None")
  String none();

  @Message("a text")
  String anyText();

  @Message("no text")
  String noText();

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

  @Message("{option}: from {from} to {to}")
  String change(String option, String from, String to);

  @Message("something you write")
  String toWrite();

  @Message("Undo")
  String undo();

  @Message("Nothing else fits your newest choice. Undo it, or change another.")
  String unresolved();

  @Message("Still to write: {parts}")
  String needs(String parts);

  @Message("{product}, {view}")
  String picture(String product, String view);

  @Message("{option}: at most {most} characters; these are {count}.")
  String tooLong(String option, String most, String count);

  @Message("{option}: '{character}' cannot be made; what can: {alphabet}.")
  String stranger(String option, String character, String alphabet);

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

  @Message("as it comes")
  String stepOpen();

  @Message("chosen")
  String stepChosen();

  @Message("does not fit")
  String stepClashing();

  @Message("{chosen} of {all} chosen")
  String progress(String chosen, String all);

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
