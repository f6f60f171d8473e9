package io.maatwerk.design;

/**
 * A CDI event: what is told of a design is no longer true, since it was deleted, or since a design
 * that began with it came or went. It is sent once that is kept.
 */
public record DesignChanged(String id) {}
