package io.maatwerk.artwork;

/** An attribute as written; {@code xlink:href} is called {@code href}. */
record Attribute(String name, String value, int line, int column) {}
