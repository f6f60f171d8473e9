/**
 * Reads a folder of YAML into products, with every mistake at its file, line and column; keeps each
 * version; serves the newest good one while the folder is edited.
 *
 * <p>Imports {@code product}, and {@code configuration} and {@code artwork} to check what it read.
 */
package io.maatwerk.catalog;
