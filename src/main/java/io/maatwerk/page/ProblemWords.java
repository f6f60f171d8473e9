package io.maatwerk.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read who come where something is in the way; Dutch is in messages/problem_nl. */
@MessageBundle("problem")
public interface ProblemWords {

  @Message("There is nothing here")
  String missing();

  @Message("Perhaps the link lost a letter on its way, or what was here is no longer made.")
  String missingNote();

  @Message("This is gone")
  String gone();

  @Message("It was here, and will not come back. There is plenty left to make.")
  String goneNote();

  @Message("One moment")
  String busy();

  @Message("Many people are here just now. Try again in a moment.")
  String busyNote();

  @Message("We could not read that")
  String unread();

  @Message("Something in the address or the form is not right.")
  String unreadNote();

  @Message("That went wrong")
  String failed();

  @Message("It is our fault, and it has been written down. Try again.")
  String failedNote();

  @Message("See all products")
  String all();

  @Message("To {name}")
  String onward(String name);

  @Message("Perhaps you were on your way to {name}.")
  String meant(String name);

  @Message("Made here")
  String made();
}
