package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Terms;
import io.maatwerk.design.Designs;
import io.maatwerk.page.Address;
import io.maatwerk.page.Audience;
import io.maatwerk.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Who asks, and what the fields of their address or form mean for a product. */
@ApplicationScoped
class Guests {

  private final Designs designs;
  private final Clock clock;

  Guests(Designs designs, Clock clock) {
    this.designs = designs;
    this.clock = clock;
  }

  Guest guest(PublishedProduct published, Fields fields) {
    var audience =
        Audience.of(published.brand(), fields.one(Page.MARKET), fields.one(Page.LANGUAGE));
    return new Guest(published, audience);
  }

  /** What the fields wish for, and what comes of it today. */
  Situation situation(Guest guest, Fields fields) {
    var wishes = WishReader.read(guest.product(), fields);
    return new Situation(guest.product(), wishes, evaluate(guest, wishes));
  }

  Terms terms(Guest guest) {
    return new Terms(guest.audience().market(), LocalDate.now(clock));
  }

  /** An address with what goes along wherever a design is changed. */
  Address carried(Address address, Fields fields) {
    var parent = parent(fields);
    var remix = parent.isEmpty() ? address : address.with(Fields.PARENT, parent);
    return kept(fields).map(query -> remix.with(Fields.KEPT, query)).orElse(remix);
  }

  /** One that was deleted, or never was, is in nobody's way. */
  String parent(Fields fields) {
    return fields.written(Fields.PARENT).filter(id -> designs.find(id).isPresent()).orElse("");
  }

  /** The design put aside, as a query; an empty one is the design as it comes. */
  static Optional<String> kept(Fields fields) {
    return fields.one(Fields.KEPT);
  }

  /** Resolutions spare the newest choice; when that leaves none, they spare nothing. */
  private Configuration evaluate(Guest guest, Wishes wishes) {
    var configurator = guest.published().configurator();
    var terms = terms(guest);
    var configuration = configurator.evaluate(wishes.own(), wishes.newest(), terms);
    return configuration.design().isEmpty() && configuration.resolutions().isEmpty()
        ? configurator.evaluate(wishes.own(), Set.of(), terms)
        : configuration;
  }
}
