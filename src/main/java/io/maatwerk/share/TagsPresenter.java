package io.maatwerk.share;

import io.maatwerk.design.PictureFile;
import io.maatwerk.http.PublicOrigin;
import io.maatwerk.page.Address;
import io.maatwerk.page.MoneyText;

/**
 * Puts a design into what networks and search engines read of its page.
 *
 * @param offer how it can be had today
 */
record TagsPresenter(Subject subject, Offer offer, ShareWords words, PublicOrigin origin) {

  Tags tags() {
    var card = subject.design().picture("og").orElseThrow();
    return new Tags(
        subject.title(words),
        subject.caption(words),
        url(),
        subject.published().brand().name().in(subject.language()),
        new Tags.Card(url(card), card.mediaType(), card.width(), card.height()),
        offer.price().currency(),
        MoneyText.plain(offer.price()),
        origin.url(Address.of("/oembed").with("url", url()).toString()),
        new LinkedProduct(subject, offer, words, origin).json());
  }

  private String url() {
    return origin.url(subject.path());
  }

  private String url(PictureFile picture) {
    return origin.url(subject.design().path(picture));
  }
}
