package io.maatwerk.command;

/** Why a command could not do what was asked, as a sentence for who asked. */
final class CannotRun extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotRun(String message) {
    super(message);
  }
}
