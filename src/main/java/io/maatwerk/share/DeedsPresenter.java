package io.maatwerk.share;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Design;
import io.maatwerk.page.Address;
import io.maatwerk.page.Page;
import io.maatwerk.product.Selection;
import java.util.Optional;

/** Finds the ways that lead on from a design's page. */
record DeedsPresenter(Subject subject, Surroundings around, Page page, Prose prose) {

  Deeds deeds() {
    return new Deeds(
        around.offered().map(this::remix),
        around.today().differences().isEmpty() ? nearest() : Optional.empty(),
        around.sells() ? Optional.of(page.home()) : Optional.empty());
  }

  /** The nearest design that can be had now. */
  Optional<Way> nearest() {
    return around.offered().flatMap(now -> around.today().design().map(design -> way(design, now)));
  }

  private Way way(Design design, PublishedProduct now) {
    var address = Remix.of(design.selection(), now.product(), studio(now));
    return new Way(address.toString(), prose.money(design.price().total()));
  }

  /** Begins with what can be had of it, so that nobody is met by what cannot. */
  private String remix(PublishedProduct now) {
    var design = around.today().design().map(Design::selection).orElseGet(this::made);
    return Remix.of(design, now.product(), studio(now))
        .with(Remix.PARENT, subject.design().id())
        .toString();
  }

  private Selection made() {
    return subject.design().selection();
  }

  /** In the market where it was priced, so that prices agree. */
  private Address studio(PublishedProduct now) {
    var address = page.carrying("/" + now.product().brand() + "/" + now.product().id());
    var market = subject.design().price().market().id();
    return now.brand().defaultMarket().id().equals(market) || now.brand().market(market).isEmpty()
        ? address
        : address.with(Page.MARKET, market);
  }
}
