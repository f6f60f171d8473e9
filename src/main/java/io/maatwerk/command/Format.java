package io.maatwerk.command;

/** How a command prints what it found. */
enum Format {
  TEXT,
  JSON
}
