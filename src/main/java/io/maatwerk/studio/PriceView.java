package io.maatwerk.studio;

import java.util.List;

/**
 * A price in words.
 *
 * @param note what it says of tax
 */
public record PriceView(String total, String note, List<PriceLine> lines) {

  record PriceLine(String id, String name, String amount) {}
}
