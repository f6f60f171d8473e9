package io.maatwerk.share;

import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.Address;
import io.maatwerk.page.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * A design's page in one language, as search engines are told of it.
 *
 * @param language a tag, or {@code x-default} for the page that suits its reader
 */
record Alternate(String language, String url) {

  static List<Alternate> all(Subject subject, PublicOrigin origin) {
    var plain = Address.of(subject.design().path());
    var languages =
        subject.published().brand().languages().stream()
            .map(
                tag ->
                    new Alternate(
                        tag,
                        origin.url(
                            tag.equals(subject.design().language())
                                ? plain.toString()
                                : plain.with(Page.LANGUAGE, tag).toString())));
    var reader = new Alternate("x-default", origin.url(plain.toString()));
    return Stream.concat(languages, Stream.of(reader)).toList();
  }
}
