package io.maatwerk.share;

import io.quarkus.qute.RawString;
import java.util.List;

/**
 * How a design leaves its page.
 *
 * @param url of the page
 * @param text what to say of it
 * @param sent the path of the picture that goes along where pictures can be sent
 * @param keepsakes what can be downloaded
 * @param codePath of the QR code
 * @param code the QR code, an svg element
 */
record Outlets(
    String url,
    String text,
    String sent,
    List<Network> networks,
    String mail,
    List<Keepsake> keepsakes,
    String codePath,
    RawString code) {

  /** Something to download. */
  record Keepsake(String name, String path) {}
}
