/**
 * The command line: checks catalogs, prices and draws, without starting the application.
 *
 * <p>Imports {@code catalog}, {@code configuration}, {@code pricing}, {@code artwork}, {@code
 * rendering}, {@code page} and {@code product}.
 */
package io.maatwerk.command;
