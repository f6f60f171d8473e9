package io.maatwerk.design;

import io.maatwerk.catalog.LiveCatalog;
import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.catalog.VersionArchive;
import io.maatwerk.configuration.SelectionReader;
import io.maatwerk.configuration.SelectionReading;
import io.maatwerk.configuration.Terms;
import io.maatwerk.product.Selection;
import io.maatwerk.product.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The way of a design from a request into the database. */
@ApplicationScoped
class Saving {

  /**
   * Of the two hundred threads that answer, these may wait here; the others serve what is there.
   */
  private static final int WAITING = 120;

  private final LiveCatalog catalog;
  private final VersionArchive archive;
  private final Drawing drawing;
  private final Entry entry;
  private final Event<DesignChanged> changed;
  private final Clock clock;
  private final Places places = Places.of(WAITING);
  private final Turns turns = new Turns();

  Saving(
      LiveCatalog catalog,
      VersionArchive archive,
      Drawing drawing,
      Entry entry,
      Event<DesignChanged> changed,
      Clock clock) {
    this.catalog = catalog;
    this.archive = archive;
    this.drawing = drawing;
    this.entry = entry;
    this.changed = changed;
    this.clock = clock;
  }

  /** Who waits holds a thread up, so that only so many may. */
  SaveOutcome save(SaveRequest request) {
    if (!places.take()) {
      return new SaveOutcome.Busy(Places.RETRY_AFTER);
    }
    try {
      return inTurn(request);
    } finally {
      places.leave();
    }
  }

  /** Retries take turns, so that only the first of them costs anything. */
  private SaveOutcome inTurn(SaveRequest request) {
    var receipt = Receipt.of(request);
    Supplier<SaveOutcome> work = () -> saveNew(request, receipt);
    return receipt
        .key()
        .map(key -> turns.take(key, () -> entry.earlier(receipt).orElseGet(work)))
        .orElseGet(work);
  }

  private SaveOutcome saveNew(SaveRequest request, Receipt receipt) {
    var offered = catalog.product(request.brand(), request.product());
    if (offered.isEmpty()) {
      return new SaveOutcome.NotOffered();
    }
    var published = offered.get();
    if (request.version().filter(version -> !version.equals(published.version())).isPresent()) {
      return new SaveOutcome.VersionMoved(published.version());
    }
    var flaws = flaws(request, published);
    if (!flaws.isEmpty()) {
      return new SaveOutcome.Rejected(flaws);
    }
    var reading =
        SelectionReader.read(published.product(), request.choices(), request.texts(), List.of());
    return reading instanceof SelectionReading.Understood understood
        ? assess(request, understood.selection(), published, receipt)
        : new SaveOutcome.Misread(((SelectionReading.Misunderstood) reading).mistakes());
  }

  private SaveOutcome assess(
      SaveRequest request, Selection chosen, PublishedProduct published, Receipt receipt) {
    var particulars = Particulars.of(request, published.brand());
    var terms = new Terms(particulars.market(), LocalDate.now(clock));
    var assessment = Assessment.of(published.configurator(), chosen, terms);
    if (assessment instanceof Assessment.Fit fit) {
      return keep(new Draft(published, fit.design(), particulars, parent(request)), receipt);
    }
    return ((Assessment.Unfit) assessment).why();
  }

  /** One that was deleted while its remix was made is in nobody's way. */
  private Optional<String> parent(SaveRequest request) {
    return request.parent().filter(id -> !entry.isDeleted(id));
  }

  /**
   * The version is kept before the design, which can be drawn again from it; its pictures after it,
   * so that a save that fails leaves none behind.
   */
  private SaveOutcome keep(Draft draft, Receipt receipt) {
    var scene = Scene.of(draft);
    var drawn = drawing.all(scene);
    archive.keep(draft.published());
    var pictures = drawn.stream().map(Drawn::file).toList();
    var saved = draft.saved(DesignId.next(), clock.instant(), pictures);
    var outcome = entry.write(saved, receipt);
    if (isNew(outcome)) {
      drawing.keep(scene, saved, drawn);
      saved.parent().map(DesignChanged::new).ifPresent(changed::fire);
    }
    return outcome;
  }

  private static boolean isNew(SaveOutcome outcome) {
    return outcome instanceof SaveOutcome.Saved saved && !saved.replayed();
  }

  private List<Flaw> flaws(SaveRequest request, PublishedProduct published) {
    var flaws = new ArrayList<>(Particulars.flaws(request, published.brand()));
    if (parent(request).filter(id -> entry.find(id).isEmpty()).isPresent()) {
      flaws.add(new Flaw("parent", Wording.of("no such design", "zo'n ontwerp is er niet")));
    }
    return flaws;
  }
}
