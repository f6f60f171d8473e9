package io.maatwerk.studio;

import io.maatwerk.design.CloseUps;
import io.maatwerk.http.EmbedOrigins;
import io.maatwerk.page.Address;
import io.maatwerk.page.InlinePicture;
import io.maatwerk.page.LooksStylesheet;
import io.maatwerk.page.Page;
import io.maatwerk.product.View;
import io.maatwerk.studio.StudioView.Signature;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the studio's page from a request's fields. */
@ApplicationScoped
class StudioViews {

  private final Guests guests;
  private final ScriptStates scripts;
  private final Shots shots;
  private final CloseUps closeUps;
  private final EmbedOrigins origins;

  StudioViews(
      Guests guests, ScriptStates scripts, Shots shots, CloseUps closeUps, EmbedOrigins origins) {
    this.guests = guests;
    this.scripts = scripts;
    this.shots = shots;
    this.closeUps = closeUps;
    this.origins = origins;
  }

  /** The page; {@code trouble} is said above all else. */
  StudioView view(Guest guest, Fields fields, Situation situation, List<String> trouble) {
    var published = guest.published();
    var product = guest.product();
    var language = guest.language();
    var naming = guest.naming();
    var view = view(situation, fields);
    var host = host(fields);
    var bare = guest.page(Address.of("/")).within(host);
    var studio = guests.carried(bare.carrying(guest.path()), fields);
    var presenter = new StudioPresenter(published, situation, bare, naming, view, studio);
    var swatches =
        new Swatches(published, situation.shown().values(), closeUps.pictured(published));
    var options = new OptionPresenter(situation, naming, swatches);
    var parts = options.parts();
    var title = naming.script().picture(product.name().in(language), view.name().in(language));
    return new StudioView(
        guest.page(presenter.here()).within(host),
        product.name().in(language),
        product.about().in(language),
        guest.path(),
        product.brand() + "/" + product.id(),
        view.id(),
        new RawString(InlinePicture.of(published, view, situation.shown(), "p-", title)),
        LooksStylesheet.address(published),
        options.described(),
        presenter.tabs(),
        presenter.presets(shots),
        presenter.tones(),
        parts,
        options.progress(parts),
        presenter.price(),
        new ClashPresenter(situation, naming, studio).clash(),
        notices(guest, fields, situation, trouble),
        presenter.needs(),
        presenter.hidden(fields.written(Fields.KEY).orElseGet(() -> UUID.randomUUID().toString())),
        signature(fields),
        scripts.state(guest, situation),
        new ToolsPresenter(
                published,
                situation,
                studio,
                Guests.kept(fields),
                guest.tools(),
                language,
                scripts.tools(language))
            .tools());
  }

  /** The origin of the page whose frame this is in, if it may have it in one. */
  private Optional<String> host(Fields fields) {
    return fields.written(Page.HOST).filter(origins::allows);
  }

  /** The address of the design that a preset makes; empty when none is named. */
  Optional<Address> preset(Guest guest, Fields fields) {
    var studio = guest.page(Address.of("/")).within(host(fields)).carrying(guest.path());
    return fields
        .written(Fields.PRESET)
        .flatMap(guest.product()::preset)
        .map(preset -> Query.with(studio, guest.product(), preset.selection()));
  }

  private static Signature signature(Fields fields) {
    return new Signature(
        fields.one(Fields.NAME).orElse(""),
        fields.one(Fields.BY).orElse(""),
        fields.ticked(Fields.SHOW_PRICE),
        fields.ticked(Fields.LISTED));
  }

  private static View view(Situation situation, Fields fields) {
    var product = situation.product();
    return fields
        .one(Fields.VIEW)
        .flatMap(product::view)
        .or(() -> newestView(situation))
        .orElse(product.views().get(0));
  }

  private static Optional<View> newestView(Situation situation) {
    var product = situation.product();
    return situation.wishes().newest().stream()
        .flatMap(id -> product.option(id).stream())
        .flatMap(option -> product.part(option.part()).stream())
        .flatMap(part -> part.view().stream())
        .flatMap(view -> product.view(view).stream())
        .findFirst();
  }

  private static List<String> notices(
      Guest guest, Fields fields, Situation situation, List<String> trouble) {
    var notices = new ArrayList<>(trouble);
    var brand = guest.published().brand();
    fields
        .one(Page.MARKET)
        .filter(id -> brand.market(id).isEmpty())
        .ifPresent(id -> notices.add(guest.words().unknownMarket(id)));
    fields
        .one(Page.LANGUAGE)
        .filter(tag -> !brand.languages().contains(tag))
        .ifPresent(tag -> notices.add(guest.words().unknownLanguage(tag)));
    var text = new MissText(guest.naming());
    situation.wishes().misses().forEach(miss -> notices.add(text.sentence(miss)));
    return notices;
  }
}
