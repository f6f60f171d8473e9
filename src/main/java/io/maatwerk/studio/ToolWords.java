package io.maatwerk.studio;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the studio's tools say, in templates {@code {tools:undo}}; Dutch is in messages/tools_nl.
 */
@MessageBundle("tools")
public interface ToolWords {

  @Message("Tools")
  String tools();

  @Message("To know")
  String notice();

  @Message("Undo")
  String undo();

  @Message("Redo")
  String redo();

  @Message("Undone.")
  String undone();

  @Message("Redone.")
  String redone();

  @Message("Start over")
  String over();

  @Message("Started over. Undo brings your design back.")
  String startedOver();

  @Message("Reset {part}")
  String reset(String part);

  @Message("{part} is as it was at first. Undo brings your choices back.")
  String wasReset(String part);

  @Message("Surprise me")
  String surprise();

  @Message("A surprise: one of {count} designs that can be had.")
  String surprised(String count);

  @Message("{preset}.")
  String began(String preset);

  @Message("Choices changed: {count}, {difference}.")
  String changed(String count, String difference);

  @Message("Finish it for me")
  String finish();

  @Message("We keep what you tick and choose the rest.")
  String finishing();

  @Message("Keep")
  String keep();

  @Message("You have chosen nothing yet: all of it is up to us.")
  String nothingToKeep();

  @Message("Spend at most ({currency})")
  String budget(String currency);

  @Message("no limit")
  String noLimit();

  @Message("And then")
  String goal();

  @Message("close to how it comes")
  String goalDefault();

  @Message("as cheap as can be")
  String goalCheapest();

  @Message("what others like")
  String goalPopular();

  @Message("Finish it")
  String doFinish();

  @Message("Finished for {price}.")
  String finished(String price);

  @Message("The cheapest design with what you keep costs {price}.")
  String tooDear(String price);

  @Message("What you keep does not go together. Tick fewer.")
  String keepsClash();

  @Message("Write an amount such as 150.")
  String noAmount();

  @Message("Keep to compare")
  String aside();

  @Message("Compare")
  String compare();

  @Message("Kept aside. Go on designing, then compare the two.")
  String kept();

  @Message("Two designs")
  String two();

  @Message("Kept aside")
  String first();

  @Message("On the table")
  String second();

  @Message("What differs")
  String differs();

  @Message("They are the same.")
  String same();

  @Message("Go on with this")
  String take();

  @Message("Took the one kept aside. The other is kept in its place.")
  String taken();

  @Message("Price")
  String price();

  @Message("Part")
  String part();

  @Message("Close")
  String close();

  @Message("Welcome back. Your design is still here.")
  String welcome();

  @Message("You have a design of your own from before.")
  String before();

  @Message("Go on with it")
  String resume();

  @Message("Here it is again.")
  String resumed();

  @Message("Begin anew")
  String anew();

  @Message(
      "This browser keeps nothing: once this page is closed your design is gone. Save it to keep it.")
  String forgetful();

  @Message("The collection has changed since. Your design came along:")
  String moved();

  @Message("The collection has changed since. Your design can still be had as it was.")
  String movedSame();

  @Message("{option}: {to} instead of {from}.")
  String carried(String option, String from, String to);

  @Message("It cost {from} then and costs {to} now.")
  String repriced(String from, String to);

  @Message("It is no longer made.")
  String gone();

  @Message("Look it over and save once more.")
  String again();

  @Message("All right")
  String understood();

  @Message("You are offline. Go on designing: everything is kept, and saving waits.")
  String offline();

  @Message("Make it yours")
  String yours();

  @Message("Name it, sign it, share it. You need no account.")
  String sharing();

  @Message("Save and share")
  String saveAndShare();

  @Message("No. {serial} of {count}")
  String serial(String serial, String count);

  @Message("One of {count} designs")
  String oneOf(String count);

  @Message("One of {count} designs with your choices")
  String oneLeft(String count);

  @Message("The only one with all your choices")
  String only();
}
