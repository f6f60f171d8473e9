package io.maatwerk.design;

/** What comes of a wish to delete a design. */
public sealed interface DeleteOutcome {

  /** It is gone for good, and so are its pictures. */
  record Deleted() implements DeleteOutcome {}

  /** The key does not open that design. */
  record Wrong() implements DeleteOutcome {}

  /** No design ever had that id. */
  record Unknown() implements DeleteOutcome {}

  /** It was deleted before. */
  record Gone() implements DeleteOutcome {}
}
