package io.maatwerk.product;

/** Whether shoppers can design a product: not yet, now, or no longer. */
public enum Status {
  DRAFT,
  LIVE,
  RETIRED
}
