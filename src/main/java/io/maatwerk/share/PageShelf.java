package io.maatwerk.share;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.maatwerk.catalog.Catalog;
import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.design.DesignChanged;
import io.maatwerk.design.Designs;
import io.maatwerk.page.Reader;
import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Keeps designs' pages ready for a while, so that most are answered without asking the database.
 *
 * <p>A page is forgotten when its design changes, when another catalog is served, when the day is
 * over, and after a minute anyway, since another node may know more. What does not exist is never
 * kept: whoever asks for a million ids fills nothing.
 */
@ApplicationScoped
class PageShelf {

  private static final Duration KEPT = Duration.ofSeconds(60);
  private static final long BYTES = 64L << 20;

  private final Cache<String, Shelved> shelf =
      Caffeine.newBuilder()
          .maximumWeight(BYTES)
          .weigher((String id, Shelved shelved) -> shelved.size())
          .expireAfter(Expiry.creating((String id, Shelved shelved) -> kept()))
          .build();

  private final Designs designs;
  private final Subjects subjects;
  private final Sharing sharing;
  private final LiveCatalog catalog;
  private final Clock clock;
  private final LaunchMode mode;

  PageShelf(
      Designs designs,
      Subjects subjects,
      Sharing sharing,
      LiveCatalog catalog,
      Clock clock,
      LaunchMode mode) {
    this.designs = designs;
    this.subjects = subjects;
    this.sharing = sharing;
    this.catalog = catalog;
    this.clock = clock;
    this.mode = mode;
  }

  /** A page that is ready; never waits. */
  Optional<Rendering> ready(String id, Reader reader) {
    return Optional.ofNullable(shelf.getIfPresent(id))
        .filter(shelved -> shelved.isOf(moment()))
        .flatMap(shelved -> shelved.page(reader));
  }

  /** A page, made if need be; empty when there is no such design. */
  Optional<Rendering> page(String id, Reader reader) {
    var moment = moment();
    var shelved =
        shelf
            .asMap()
            .compute(
                id,
                (same, known) ->
                    known != null && known.isOf(moment)
                        ? with(known, reader)
                        : first(id, moment).map(s -> with(s, reader)).orElse(null));
    return Optional.ofNullable(shelved).flatMap(found -> found.page(reader));
  }

  /** A page that is being made meanwhile is forgotten too: this waits for it. */
  void forget(@Observes DesignChanged changed) {
    shelf.invalidate(changed.id());
  }

  /** In development a template may change at any moment. */
  private Duration kept() {
    return mode == LaunchMode.DEVELOPMENT ? Duration.ZERO : KEPT;
  }

  private Optional<Shelved> first(String id, Moment moment) {
    return designs.find(id).map(design -> Shelved.of(design, subjects.languages(design), moment));
  }

  private Shelved with(Shelved shelved, Reader reader) {
    if (shelved.page(reader).isPresent()) {
      return shelved;
    }
    var variant = shelved.variant(reader);
    return shelved.with(variant, sharing.page(subjects.of(shelved.design(), variant)));
  }

  private Moment moment() {
    return new Moment(catalog.catalog(), LocalDate.now(clock));
  }

  /** What pages depend on beside their design. */
  record Moment(Catalog catalog, LocalDate day) {

    /** Catalogs are told apart by identity: another takes the place of one that changed. */
    boolean is(Moment other) {
      return catalog == other.catalog && day.equals(other.day);
    }
  }
}
