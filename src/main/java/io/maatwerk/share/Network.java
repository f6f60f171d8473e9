package io.maatwerk.share;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Somewhere people share links, by a plain link of its own: nothing of theirs is loaded before it
 * is followed.
 */
record Network(String name, String address) {

  /**
   * @param url of the page
   * @param text what it is
   * @param picture the address of one that stands alone
   */
  static List<Network> all(String url, String text, String picture) {
    var link = encode(url);
    var words = encode(text);
    var both = encode(text + " " + url);
    return List.of(
        new Network("WhatsApp", "https://wa.me/?text=" + both),
        new Network("Telegram", "https://t.me/share/url?url=" + link + "&text=" + words),
        new Network("Facebook", "https://www.facebook.com/sharer/sharer.php?u=" + link),
        new Network(
            "Pinterest",
            "https://www.pinterest.com/pin/create/button/?url=%s&media=%s&description=%s"
                .formatted(link, encode(picture), words)),
        new Network("X", "https://x.com/intent/post?url=" + link + "&text=" + words),
        new Network("Bluesky", "https://bsky.app/intent/compose?text=" + both),
        new Network("Threads", "https://www.threads.net/intent/post?text=" + both),
        new Network("LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url=" + link));
  }

  /** A letter with the link in it. */
  static String mail(String url, String text) {
    return "mailto:?subject=" + encode(text) + "&body=" + encode(text + "\n" + url);
  }

  /** With %20 for a space, which letters need and all others read too. */
  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
