package io.maatwerk.product;

/** A named beginning: some choices, completed as a design is. */
public record Preset(String id, Wording name, Selection selection) {}
