package io.maatwerk.product;

/** One answer to an option: leather, chalk. */
public record Choice(
    String id, Wording name, Amounts surcharge, Availability availability, Look look) {

  /** The id of the answer "not at all", and of a text that is empty. */
  public static final String NONE = "none";

  /** What rules call a text that is not empty. */
  public static final String ANY = "any";
}
