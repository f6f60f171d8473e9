/**
 * A design's public face: its page, its pictures, its QR code and what networks read of it.
 *
 * <p>Imports {@code design} and what that stands on; the studio and the brand's desk are never
 * imported. Reading changes nothing.
 */
package io.maatwerk.share;
