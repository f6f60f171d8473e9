package io.maatwerk.studio;

import io.maatwerk.catalog.PublishedProduct;
import io.maatwerk.configuration.Configuration;
import io.maatwerk.configuration.Terms;
import io.maatwerk.design.Designs;
import io.maatwerk.http.EmbedOrigins;
import io.maatwerk.page.Address;
import io.maatwerk.page.Audience;
import io.maatwerk.page.InlinePicture;
import io.maatwerk.page.LooksStylesheet;
import io.maatwerk.page.Page;
import io.maatwerk.product.Product;
import io.maatwerk.product.Rule;
import io.maatwerk.product.View;
import io.maatwerk.studio.StudioView.ScriptState;
import io.maatwerk.studio.StudioView.Signature;
import io.maatwerk.studio.StudioView.Sources;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the studio's page from a request's fields. */
@ApplicationScoped
class StudioViews {

  private final Designs designs;
  private final Speech speech;
  private final ToolSpeech tools;
  private final Shots shots;
  private final EmbedOrigins origins;
  private final Clock clock;

  StudioViews(
      Designs designs,
      Speech speech,
      ToolSpeech tools,
      Shots shots,
      EmbedOrigins origins,
      Clock clock) {
    this.designs = designs;
    this.origins = origins;
    this.speech = speech;
    this.tools = tools;
    this.shots = shots;
    this.clock = clock;
  }

  /** What the fields mean for a product. */
  Situation situation(PublishedProduct published, Fields fields) {
    var wishes = WishReader.read(published.product(), fields);
    var terms = new Terms(audience(published, fields).market(), LocalDate.now(clock));
    return new Situation(published.product(), wishes, evaluate(published, wishes, terms));
  }

  /** The same of other fields, for somebody who asks for a page beside the studio. */
  Situation situation(PublishedProduct published, Fields fields, Guest guest) {
    var wishes = WishReader.read(published.product(), fields);
    return new Situation(published.product(), wishes, evaluate(published, wishes, terms(guest)));
  }

  Guest guest(PublishedProduct published, Fields fields) {
    var audience = audience(published, fields);
    var language = audience.language();
    return new Guest(published, audience, speech.in(language), tools.in(language));
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

  StudioWords words(PublishedProduct published, Fields fields) {
    return speech.in(audience(published, fields).language());
  }

  static Audience audience(PublishedProduct published, Fields fields) {
    return Audience.of(published.brand(), fields.one(Page.MARKET), fields.one(Page.LANGUAGE));
  }

  /** The page; {@code trouble} is said above all else. */
  StudioView view(
      PublishedProduct published, Fields fields, Situation situation, List<String> trouble) {
    var audience = audience(published, fields);
    var words = words(published, fields);
    var product = published.product();
    var naming = new Naming(product, words, audience.language());
    var view = view(situation, fields);
    var host = host(fields);
    var bare = Page.of(published.brand(), audience, Address.of("/")).within(host);
    var presenter =
        new StudioPresenter(published, situation, bare, naming, view, parent(fields), kept(fields));
    var page = Page.of(published.brand(), audience, presenter.here()).within(host);
    var swatches = new Swatches(published, situation.shown().values());
    var options = new OptionPresenter(situation, naming, swatches);
    var parts = options.parts();
    var title =
        words.picture(product.name().in(audience.language()), view.name().in(audience.language()));
    return new StudioView(
        page,
        product.name().in(audience.language()),
        product.about().in(audience.language()),
        "/" + product.brand() + "/" + product.id(),
        product.brand() + "/" + product.id(),
        view.id(),
        new RawString(picture(published, view, situation, title)),
        LooksStylesheet.address(published),
        options.described(),
        presenter.tabs(),
        presenter.presets(shots),
        parts,
        OptionPresenter.progress(parts, words),
        presenter.price(),
        new ClashPresenter(situation, naming, presenter.studio()).clash(),
        notices(published, fields, situation, naming, trouble),
        presenter.needs(),
        presenter.oneOf(),
        presenter.left(),
        presenter.hidden(fields.written(Fields.KEY).orElseGet(() -> UUID.randomUUID().toString())),
        signature(fields),
        script(published, situation, audience, words),
        new ToolsPresenter(
                published,
                situation,
                presenter.studio(),
                kept(fields),
                tools.in(audience.language()),
                audience.language(),
                tools.forScript(audience.language()))
            .tools());
  }

  /** An empty query is the design as it comes. */
  private static Optional<String> kept(Fields fields) {
    return fields.one(Fields.KEPT);
  }

  /** What the page's script goes on to paint, where it can. */
  private static String picture(
      PublishedProduct published, View view, Situation situation, String title) {
    return published.configurator().hasDiagram()
        ? InlinePicture.painted(published, view, situation.shown(), title)
        : InlinePicture.of(published, view, situation.shown(), "p-", title);
  }

  /** The origin of the page whose frame this is in, if it may have it in one. */
  private Optional<String> host(Fields fields) {
    return fields.written(Page.HOST).filter(origins::allows);
  }

  /** The address of the design that a preset makes; empty when none is named. */
  Optional<Address> preset(PublishedProduct published, Fields fields) {
    var product = published.product();
    var page =
        Page.of(published.brand(), audience(published, fields), Address.of("/"))
            .within(host(fields));
    return fields
        .written(Fields.PRESET)
        .flatMap(product::preset)
        .map(
            preset ->
                Query.with(
                    page.carrying("/" + product.brand() + "/" + product.id()),
                    product,
                    preset.selection()));
  }

  private static Signature signature(Fields fields) {
    return new Signature(
        fields.one(Fields.NAME).orElse(""),
        fields.one(Fields.BY).orElse(""),
        fields.ticked(Fields.SHOW_PRICE),
        fields.ticked(Fields.LISTED));
  }

  /** One that was deleted, or never was, is in nobody's way. */
  private String parent(Fields fields) {
    return fields.written(Fields.PARENT).filter(id -> designs.find(id).isPresent()).orElse("");
  }

  /** Resolutions spare the newest choice; when that leaves none, they spare nothing. */
  private static Configuration evaluate(PublishedProduct published, Wishes wishes, Terms terms) {
    var configurator = published.configurator();
    var configuration = configurator.evaluate(wishes.own(), wishes.newest(), terms);
    return configuration.design().isEmpty() && configuration.resolutions().isEmpty()
        ? configurator.evaluate(wishes.own(), Set.of(), terms)
        : configuration;
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
      PublishedProduct published,
      Fields fields,
      Situation situation,
      Naming naming,
      List<String> trouble) {
    var notices = new ArrayList<>(trouble);
    fields
        .one(Page.MARKET)
        .filter(id -> published.brand().market(id).isEmpty())
        .ifPresent(id -> notices.add(naming.words().unknownMarket(id)));
    fields
        .one(Page.LANGUAGE)
        .filter(tag -> !published.brand().languages().contains(tag))
        .ifPresent(tag -> notices.add(naming.words().unknownLanguage(tag)));
    var text = new MissText(naming);
    situation.wishes().misses().forEach(miss -> notices.add(text.sentence(miss)));
    return notices;
  }

  private ScriptState script(
      PublishedProduct published, Situation situation, Audience audience, StudioWords words) {
    var product = situation.product();
    return new ScriptState(
        speech.write(product, situation.wishes().own()),
        speech.forScript(words),
        speech.write(because(product, audience.language())),
        speech.write(
            Map.of(Page.MARKET, audience.market().id(), Page.LANGUAGE, audience.language())),
        situation.total().map(speech::write).orElse(""),
        sources(published, audience));
  }

  private static Sources sources(PublishedProduct published, Audience audience) {
    var product = published.product();
    var address = Address.of("/api/v1/products/" + product.brand() + "/" + product.id());
    var diagram = Address.of(address + "/diagram").with(Fields.VERSION, published.version());
    return new Sources(
        address
            .with(Page.MARKET, audience.market().id())
            .with(Page.LANGUAGE, audience.language())
            .toString(),
        Optional.of(diagram.toString()).filter(a -> published.configurator().hasDiagram()),
        published.version());
  }

  private static Map<String, String> because(Product product, String language) {
    return product.allRules().stream()
        .collect(Collectors.toMap(Rule::id, rule -> rule.because().in(language), (a, b) -> a));
  }
}
